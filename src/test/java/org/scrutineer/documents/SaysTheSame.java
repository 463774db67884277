package org.scrutineer.documents;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Whether a PDF and a Word document say the same, block by block, to somebody who has them read aloud. */
public final class SaysTheSame {
    private SaysTheSame() {}

    /** @return one line a block that differs, none for papers that say the same */
    public static List<String> differences(Path pdf, Path docx) {
        List<String> spokenPdf = PdfSpoken.blocks(pdf);
        List<String> spokenWord = WordSpoken.blocks(docx);
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
