package org.scrutineer.workbooks;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file is by its first bytes; its name says nothing. */
enum FileKind {
    ZIP,
    OLE2,
    OLD_EXCEL,
    EXCEL_XML,
    WEB_PAGE,
    XML,
    PDF,
    RICH_TEXT,
    PICTURE,
    TEXT;

    /** How many bytes are looked at. */
    static final int HEAD = 4096;

    static FileKind of(byte[] head) {
        if (starts(head, 'P', 'K', 3, 4) || starts(head, 'P', 'K', 5, 6)) {
            return ZIP;
        }
        if (starts(head, 0xd0, 0xcf, 0x11, 0xe0)) {
            return OLE2;
        }
        if (starts(head, 9, 0, 4, 0) || starts(head, 9, 2, 6, 0) || starts(head, 9, 4, 6, 0)) {
            return OLD_EXCEL;
        }
        if (starts(head, '%', 'P', 'D', 'F')) {
            return PDF;
        }
        if (starts(head, '{', '\\', 'r', 't', 'f')) {
            return RICH_TEXT;
        }
        if (starts(head, 0x89, 'P', 'N', 'G') || starts(head, 0xff, 0xd8, 0xff) || starts(head, 'G', 'I', 'F', '8')) {
            return PICTURE;
        }
        return ofText(head);
    }

    private static FileKind ofText(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1).replace("\0", "").toLowerCase(Locale.ROOT);
        String start = text.replaceFirst("^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "").stripLeading();
        if (!start.startsWith("<")) {
            return TEXT;
        }
        if (text.contains("urn:schemas-microsoft-com:office:spreadsheet") && !text.contains("<html")) {
            return EXCEL_XML;
        }
        if (text.contains("<html") || text.contains("<table") || start.startsWith("<!doctype html")) {
            return WEB_PAGE;
        }
        return start.startsWith("<?xml") || start.startsWith("<!doctype") ? XML : TEXT;
    }

    private static boolean starts(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int place = 0; place < bytes.length; place++) {
            if ((head[place] & 0xff) != bytes[place]) {
                return false;
            }
        }
        return true;
    }
}
