package org.scrutineer.benchmark;

import java.time.LocalDateTime;

/** What the cells of workbooks hold, with their types and places, as one figure. Every reader fills one as it reads. */
final class CellDigest {
    private static final long PRIME = 1_099_511_628_211L;

    private long hash = 1;
    private long cells;

    /** @param row from 1; @param column from 0 */
    void text(int row, int column, String text) {
        add(row, column, 'T', text.hashCode());
    }

    void number(int row, int column, double number) {
        add(row, column, 'N', Double.doubleToLongBits(number));
    }

    void moment(int row, int column, LocalDateTime moment) {
        add(row, column, 'D', moment.hashCode());
    }

    void flag(int row, int column, boolean flag) {
        add(row, column, 'B', flag ? 1 : 0);
    }

    private void add(int row, int column, char type, long value) {
        hash = ((hash * PRIME + row) * PRIME + column * 256L + type) * PRIME + value;
        cells++;
    }

    @Override
    public String toString() {
        return cells + " cells " + Long.toHexString(hash);
    }
}
