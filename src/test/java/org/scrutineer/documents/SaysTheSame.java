package org.scrutineer.documents;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Whether the files of a paper say the same, block by block, to somebody who has them read aloud. */
public final class SaysTheSame {
    private SaysTheSame() {}

    /** @return one line a block that differs, none for papers that say the same */
    public static List<String> differences(Path pdf, Path docx) {
        return differences(PdfSpoken.blocks(pdf), "Word", WordSpoken.blocks(docx));
    }

    static List<String> differences(List<String> spokenPdf, List<String> spokenWord) {
        return differences(spokenPdf, "Word", spokenWord);
    }

    /** @return the same of all three; the PDF is what the others are held against */
    public static List<String> differences(Path pdf, Path docx, Path html) {
        List<String> spokenPdf = PdfSpoken.blocks(pdf);
        List<String> differences = differences(spokenPdf, "Word", WordSpoken.blocks(docx));
        differences.addAll(differences(spokenPdf, "HTML", HtmlSpoken.blocks(html)));
        return differences;
    }

    private static List<String> differences(List<String> spokenPdf, String other, List<String> spokenOther) {
        List<String> differences = new ArrayList<>();
        for (int block = 0; block < Math.max(spokenPdf.size(), spokenOther.size()); block++) {
            String inPdf = block < spokenPdf.size() ? spokenPdf.get(block) : "nothing";
            String inOther = block < spokenOther.size() ? spokenOther.get(block) : "nothing";
            if (!inPdf.equals(inOther)) {
                differences.add("Block " + (block + 1) + ": the PDF says <" + inPdf + ">, " + other + " says <"
                        + inOther + ">");
            }
        }
        return differences;
    }
}
