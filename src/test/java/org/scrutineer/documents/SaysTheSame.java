package org.scrutineer.documents;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Whether a PDF and a Word document say the same, block by block, to somebody who has them read aloud. */
public final class SaysTheSame {
    private SaysTheSame() {}

    /** @return one line a block that differs, none for papers that say the same */
    public static List<String> differences(Path pdf, Path docx) {
        return differences(PdfSpoken.blocks(pdf), WordSpoken.blocks(docx));
    }

    static List<String> differences(List<String> spokenPdf, List<String> spokenWord) {
        List<String> differences = new ArrayList<>();
        for (int block = 0; block < Math.max(spokenPdf.size(), spokenWord.size()); block++) {
            String inPdf = block < spokenPdf.size() ? spokenPdf.get(block) : "nothing";
            String inWord = block < spokenWord.size() ? spokenWord.get(block) : "nothing";
            if (!inPdf.equals(inWord)) {
                differences.add("Block " + (block + 1) + ": the PDF says <" + inPdf + ">, Word says <" + inWord + ">");
            }
        }
        return differences;
    }
}
