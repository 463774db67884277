package org.scrutineer.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The numberings of a Word document. Word counts by itself; where the paper's own count jumps, a numbering that starts
 * there is added, so that both print the same number.
 */
final class WordNumbers {
    private static final int PARAGRAPHS = 1;
    private static final int BULLETS = 2;
    private static final int CELL_BULLETS = 3;
    private static final int FIRST_ADDED = 10;

    private final int taken;
    private final List<Integer> starts = new ArrayList<>();
    private int current = PARAGRAPHS;
    private int next = 1;

    WordNumbers() {
        this(0);
    }

    /** @param taken the highest id of a numbering that the document has already; ours come after it */
    WordNumbers(int taken) {
        this.taken = taken;
    }

    String bullets() {
        return id(BULLETS);
    }

    String cellBullets() {
        return id(CELL_BULLETS);
    }

    /** @return the id of the numbering that prints this number here */
    String forNumber(int number) {
        if (number != next) {
            current = FIRST_ADDED + starts.size();
            starts.add(number);
        }
        next = number + 1;
        return id(current);
    }

    private String id(int own) {
        return Integer.toString(taken + own);
    }

    /** The part of a document that has no other numberings: its ids begin at 1. */
    byte[] part() throws IOException {
        StringBuilder added = new StringBuilder();
        for (int at = 0; at < starts.size(); at++) {
            added.append("<w:num w:numId=\"").append(FIRST_ADDED + at).append("\"><w:abstractNumId w:val=\"0\"/>")
                    .append("<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"").append(starts.get(at))
                    .append("\"/></w:lvlOverride></w:num>");
        }
        String shipped = new String(WordPackage.shipped("numbering"), StandardCharsets.UTF_8);
        return shipped.replace("</w:numbering>", added + "</w:numbering>").getBytes(StandardCharsets.UTF_8);
    }
}
