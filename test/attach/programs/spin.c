/* Burns CPU until it is killed, in one function. */
__attribute__((noinline)) void spin(void)
{
	for (volatile unsigned long i = 0;; i++)
		;
}

int main(void)
{
	spin();
}
