import { expect, test } from "bun:test";
import { unmangled } from "../../src/kernel/demangle.ts";

test.each([
  ["_Z4selli", "sell"],
  ["_ZL4selli", "sell"],
  ["_ZN4shop4sellEi", "shop::sell"],
  ["_ZNK4shop4Till5countEv", "shop::Till::count"],
  ["_ZN4shop4TillC2Ev", "shop::Till::Till"],
  ["_ZN4shop4TillD0Ev", "shop::Till::~Till"],
  ["_ZN4shop4TilleqERKS0_", "shop::Till::operator=="],
  ["_ZN4shop4TillnwEm", "shop::Till::operator new"],
  ["_ZN4shop3maxIiEET_S1_S1_", "shop::max"],
  ["_ZN4shop5ShelfINS_4ItemELj8EE3putEOS1_", "shop::Shelf::put"],
  ["_ZN4shop4TillILNS_4KindE2EE4openEv", "shop::Till::open"],
  ["_ZN12_GLOBAL__N_14hideEv", "(anonymous namespace)::hide"],
  ["_ZNSt6vectorIiSaIiEE9push_backEOi", "std::vector::push_back"],
  ["_ZSt9terminatev", "std::terminate"],
  ["_ZNKSs7compareEPKc", "std::string::compare"],
  ["_ZN4shop5priceB5cxx11Ev", "shop::price"],
  ["_ZN4core3fmt5write17h0123456789abcdefE", "core::fmt::write"],
  ["_RNvC6_123foo3bar", "123foo::bar"],
  ["_RNvNtCs1234_7mycrate5inner4sell", "mycrate::inner::sell"],
  ["_RINvCs1234_7mycrate4sellmE", "mycrate::sell"],
])("%s is %s", (symbol, name) => {
  expect(unmangled(symbol)).toBe(name);
});

test.each([
  ["a name of C's", "sell"],
  ["a name that only begins alike", "_Zebra"],
  ["a part that the compiler moved away", "_ZN4shop4sellEi.cold"],
  ["a thunk", "_ZThn16_N4shop4Till5countEv"],
  ["a function inside of a function", "_ZZN4shop4sellEiENKUlvE_clEv"],
  ["a length that is too long", "_ZN4shop99sellEi"],
  ["arguments that never end", "_ZN4shop4sellIiiiii"],
  ["a closure of Rust's", "_RNCNvC7mycrate4main0"],
])("%s has no other name", (_, symbol) => {
  expect(unmangled(symbol)).toBeUndefined();
});

test("no cut of a symbol makes it hang or throw", () => {
  const symbol = "_ZN4shop5ShelfINS_4ItemELj8EDTclfp_EE3putEOS1_";
  for (let length = 0; length <= symbol.length; length++) unmangled(symbol.slice(0, length));
  expect(unmangled(symbol)).toBe("shop::Shelf::put");
});
