package org.scrutineer.workbooks;

import org.codehaus.stax2.typed.TypedValueDecoder;

/** The signs of an attribute where the parser keeps them: most are looked at and never made a text. */
final class Signs extends TypedValueDecoder implements CharSequence {
    private char[] signs = {};
    private int start;
    private int end;

    @Override
    public void decode(char[] buffer, int first, int last) {
        signs = buffer;
        start = first;
        end = last;
    }

    @Override
    public void decode(String value) {
        decode(value.toCharArray(), 0, value.length());
    }

    @Override
    public void handleEmptyValue() {
        end = start;
    }

    @Override
    public int length() {
        return end - start;
    }

    @Override
    public char charAt(int place) {
        return signs[start + place];
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        return toString().substring(from, to);
    }

    @Override
    public String toString() {
        return new String(signs, start, end - start);
    }
}
