package org.scrutineer.workbooks;

/** Reads addresses such as B6, and refuses those beyond the edge of a sheet. */
final class Address {
    private Address() {}

    /**
     * The column of an address, counted from 0.
     *
     * @param address may be empty, as files may leave it out: the column then follows the one before
     */
    static int column(CharSequence address, int otherwise) {
        int column = 0;
        for (int place = 0; place < address.length() && isLetter(address.charAt(place)); place++) {
            column = column * 26 + (Character.toUpperCase(address.charAt(place)) - 'A' + 1);
            if (column > Limits.COLUMNS) {
                throw Refused.outOfBounds();
            }
        }
        int found = column == 0 ? otherwise : column - 1;
        if (found < 0 || found >= Limits.COLUMNS) {
            throw Refused.outOfBounds();
        }
        return found;
    }

    /** The row of an address, counted from 1. */
    static int row(String address) {
        int row = 0;
        for (int place = 0; place < address.length(); place++) {
            char sign = address.charAt(place);
            if (sign >= '0' && sign <= '9') {
                row = row * 10 + (sign - '0');
            }
            if (row > Limits.ROWS) {
                throw Refused.outOfBounds();
            }
        }
        return row;
    }

    private static boolean isLetter(char sign) {
        return sign >= 'A' && sign <= 'Z' || sign >= 'a' && sign <= 'z';
    }
}
