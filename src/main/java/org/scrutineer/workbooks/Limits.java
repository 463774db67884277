package org.scrutineer.workbooks;

/** How large a workbook may be. Beyond these a file is hostile or broken; real ones were measured far below. */
final class Limits {
    static final long FILE_BYTES = 50L << 20;
    static final long UNPACKED_BYTES = 600L << 20;
    /** How many times its packed size a part may have. */
    static final long RATIO = 200;
    /** Parts below this size may have any ratio: small ones of nothing but repetition are harmless. */
    static final long RATIO_FROM_BYTES = 1L << 20;
    static final int PARTS = 1_000;
    /** Of all texts together, each shared one counted once. */
    static final long CHARACTERS = 64_000_000;
    static final int CELL_CHARACTERS = 32_767;
    static final int ROWS = 1_048_576;
    static final int COLUMNS = 16_384;
    /** Filled cells and shared texts that are kept in memory, up to 100 bytes each. */
    static final int CELLS = 3_000_000;
    static final int MERGES = 100_000;
    /** Cell styles, fonts, fills and formats each; Excel stops at 65,490. */
    static final int STYLES = 100_000;
    static final int SHEET_NAME_CHARACTERS = 255;
    /** From one beginning of a tag to the next: a text of 32,767 signs and whatever stands around it is far shorter. */
    static final int TAG_BYTES = 8 << 20;
    /** Elements within elements. */
    static final int DEPTH = 1_000;

    private Limits() {}
}
