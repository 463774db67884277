package org.scrutineer.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.scrutineer.ui.Problem;

/** Refuses, each in one sentence, files that are no Word template or that would do more than look like one. */
final class WordGuard {
    private static final int FILE_BYTES = 30 << 20;
    private static final long UNPACKED_BYTES = 300L << 20;
    private static final int PARTS = 2_000;
    /** How many times its packed size the whole may have, where it is not small. */
    private static final long RATIO = 100;
    private static final long RATIO_FROM_BYTES = 20L << 20;
    private static final int OLE = 0xD0CF11E0;
    private static final int ZIP = 0x504B0304;
    private static final int END_BYTES = 22;
    private static final int COMMENT_BYTES = 0xFFFF;
    /** What stands for a link that a reader clicks; anything else outside is fetched when the document opens. */
    private static final List<String> LINKS = List.of("hyperlink");

    private final String name;

    WordGuard(String name) {
        this.name = name;
    }

    /** @throws Problem when it is not to be opened, or not to be trusted */
    OPCPackage open(byte[] file) {
        checkKind(file);
        try {
            checkSize(file);
            OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(file));
            for (PackagePart part : parts.getParts()) {
                check(part);
            }
            return parts;
        } catch (IOException | InvalidFormatException | OpenXML4JRuntimeException | IllegalArgumentException damaged) {
            throw damaged(damaged);
        }
    }

    Problem damaged(Throwable cause) {
        return new Problem(
                name + " is damaged or is not a Word document.",
                "Open it in Word, save it as a Word Document (.docx) and choose that file.", cause);
    }

    private void checkKind(byte[] file) {
        int start = file.length < 4 ? 0 : java.nio.ByteBuffer.wrap(file).getInt();
        if (start == OLE) {
            throw new Problem(
                    name + " is in the format of Word 97–2003, or locked with a password.",
                    "Open it in Word, save it as a Word Document (.docx) without a password and choose that file.");
        }
        if (start != ZIP || !isWhole(file)) {
            throw damaged(null);
        }
        if (file.length > FILE_BYTES) {
            throw tooLarge();
        }
    }

    /** POI takes a file that was cut off for a smaller one: the list of its parts stands at its end. */
    private static boolean isWhole(byte[] file) {
        for (int at = file.length - END_BYTES; at >= Math.max(0, file.length - END_BYTES - COMMENT_BYTES); at--) {
            if (file[at] == 'P' && file[at + 1] == 'K' && file[at + 2] == 5 && file[at + 3] == 6) {
                return true;
            }
        }
        return false;
    }

    private Problem tooLarge() {
        return new Problem(name + " is too large for a template.",
                "Make its pictures smaller, or choose another file.");
    }

    private void checkSize(byte[] file) throws IOException {
        long unpacked = 0;
        int parts = 0;
        byte[] block = new byte[1 << 16];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts++;
                for (int read = zip.read(block); read >= 0; read = zip.read(block)) {
                    unpacked += read;
                    boolean swollen = unpacked > RATIO_FROM_BYTES && unpacked > RATIO * file.length;
                    if (unpacked > UNPACKED_BYTES || parts > PARTS || swollen) {
                        throw tooLarge();
                    }
                }
            }
        }
    }

    private void check(PackagePart part) throws InvalidFormatException {
        String type = part.getContentType();
        if (type.contains("macroEnabled") || type.contains("vbaProject") || type.contains("activeX")) {
            throw new Problem(
                    name + " holds macros.", "Save it in Word as a Word Document (.docx), which has none.");
        }
        if (type.endsWith("comments+xml")) {
            throw new Problem(
                    name + " holds comments, which every paper would carry.", "Delete them in Word (Review) and save.");
        }
        if (part.isRelationshipPart()) {
            return;
        }
        for (PackageRelationship relation : part.getRelationships()) {
            check(relation);
        }
    }

    private void check(PackageRelationship relation) {
        String kind = relation.getRelationshipType().replaceFirst(".*/", "");
        if (relation.getTargetMode() != TargetMode.EXTERNAL || LINKS.contains(kind)) {
            return;
        }
        throw kind.equals("attachedTemplate")
                ? new Problem(
                        name + " loads another template when it is opened: " + relation.getTargetURI() + ".",
                        "Detach it in Word (File, Options, Add-ins, Templates) and save.")
                : new Problem(
                        name + " loads something from outside when it is opened: " + relation.getTargetURI() + ".",
                        "Put it into the document instead of linking it, and save.");
    }

    /** @return what the part says; it may be cut off or lie in a format that this computer cannot unpack */
    byte[] content(PackagePart part) {
        try (InputStream in = part.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException damaged) {
            throw damaged(damaged);
        }
    }
}
