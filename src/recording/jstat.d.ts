/** The part of jstat that is used; the package has no types. */
declare module "jstat" {
  const jstat: {
    readonly studentt: {
      /** Probability that Student's t with so many degrees of freedom is at most `x`. */
      cdf(x: number, degreesOfFreedom: number): number;
      /** The `x` that it is at most with probability `p`. */
      inv(p: number, degreesOfFreedom: number): number;
    };
  };
  export default jstat;
}
