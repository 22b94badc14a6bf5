package org.netkiln.engine;

/** What fills the dropout masks of all passes. */
record Masks(Randomness randomness, MaskRates rates) {}
