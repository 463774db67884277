package org.scrutineer.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.scrutineer.ui.Progress;
import org.w3c.dom.Node;

/** A template while it is looked at or filled: its parts, opened anew each time. */
final class WordTemplateParts implements AutoCloseable {
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String DOCUMENT = TYPES + "document.main+xml";
    private static final String TEMPLATE = TYPES + "template.main+xml";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final WordGuard guard;
    private final String name;
    private final OPCPackage parts;
    private final List<WordStory> stories = new ArrayList<>();

    private WordTemplateParts(WordGuard guard, String name, OPCPackage parts) {
        this.guard = guard;
        this.name = name;
        this.parts = parts;
    }

    static WordTemplateParts open(String name, byte[] file) {
        WordGuard guard = new WordGuard(name);
        WordTemplateParts opened = new WordTemplateParts(guard, name, guard.open(file));
        try {
            opened.read();
            return opened;
        } catch (InvalidFormatException | OpenXML4JRuntimeException | IllegalArgumentException damaged) {
            throw guard.damaged(damaged);
        }
    }

    private void read() throws InvalidFormatException {
        PackageRelationship start = parts.getRelationshipsByType(RELATIONS + "officeDocument").getRelationship(0);
        if (start == null) {
            throw guard.damaged(null);
        }
        PackagePart main = parts.getPart(start);
        if (main == null || !List.of(DOCUMENT, TEMPLATE).contains(main.getContentType())) {
            throw guard.damaged(null);
        }
        stories.add(WordStory.read(main, name, guard));
        if (WordXml.all(main().document(), "body").isEmpty()) {
            throw guard.damaged(null);
        }
        for (String kind : List.of("header", "footer")) {
            for (PackageRelationship relation : main.getRelationshipsByType(RELATIONS + kind)) {
                stories.add(WordStory.read(main.getRelatedPart(relation), name, guard));
            }
        }
    }

    WordStory main() {
        return stories.getFirst();
    }

    List<WordStory> stories() {
        return stories;
    }

    WordTemplateStyles styles() throws IOException {
        Optional<PackagePart> part = related("styles");
        return new WordTemplateStyles(
                part.isPresent() ? guard.content(part.get()) : WordPackage.shipped("styles"));
    }

    private Optional<PackagePart> related(String kind) {
        try {
            for (PackageRelationship relation : main().part().getRelationshipsByType(RELATIONS + kind)) {
                return Optional.of(main().part().getRelatedPart(relation));
            }
            return Optional.empty();
        } catch (InvalidFormatException damaged) {
            throw guard.damaged(damaged);
        }
    }

    /** Writes the paper's blocks into their place, with the styles and numberings that they use. */
    void write(Paper paper, WordTemplateStyles styles, Progress progress) throws IOException {
        WordPackage target = WordPackage.of(parts, main().part());
        boolean turns = paper.blocks().stream()
                .anyMatch(block -> block instanceof Block.PageBreak pageBreak && pageBreak.sideways());
        boolean kept = !turns || !main().takesBareBlocks();
        Node place = main().first(TemplateTag.BODY).orElseThrow().room(name, kept);
        Optional<PackagePart> numbering = related("numbering");
        Optional<WordTemplateNumbers> theirs = numbering.isPresent()
                ? Optional.of(new WordTemplateNumbers(guard.content(numbering.get())))
                : Optional.empty();
        WordNumbers numbers = new WordNumbers(theirs.map(WordTemplateNumbers::taken).orElse(0));
        int pictures = stories.stream().mapToInt(WordStory::pictures).max().orElse(0);
        WordMarkup markup = new WordMarkup(WordMarkup.FRAGMENT);
        WordBody body = new WordBody(markup, new WordFrame(
                target, styles, numbers, new WordTemplateSections(place), Faces.shipped(), pictures));
        if (main().first(TemplateTag.TITLE).isEmpty()) {
            body.title(paper);
        }
        body.write(paper, progress);
        if (!paper.blocks().isEmpty() && paper.blocks().getLast() instanceof Block.Table) {
            body.afterTable();
        }
        body.end();
        WordPackage.write(main().part(), main().written(markup.finished()));
        keep(target, "styles", styles.part());
        keep(target, "numbering", theirs.isPresent() ? theirs.get().with(numbers) : numbers.part());
    }

    private void keep(WordPackage target, String kind, byte[] content) throws IOException {
        Optional<PackagePart> part = related(kind);
        if (part.isPresent()) {
            WordPackage.write(part.get(), content);
        } else {
            target.add(kind, content);
        }
    }

    /** @param now when the paper is made: the template was made and changed at another time */
    void save(Paper paper, Instant now, OutputStream out) throws IOException {
        for (WordStory story : stories.subList(1, stories.size())) {
            WordPackage.write(story.part(), story.written());
        }
        WordPackage target = WordPackage.of(parts, main().part());
        target.describe(
                Printable.text(paper.title()), Printable.text(paper.authority()), Printable.text(paper.subject()));
        target.begin(Printable.text(paper.authority()), now);
        if (main().part().getContentType().equals(TEMPLATE)) {
            parts.replaceContentType(TEMPLATE, DOCUMENT);
        }
        parts.save(out);
    }

    /** Gives back what the package holds, and writes nothing: it was opened from memory. */
    @Override
    public void close() {
        parts.revert();
    }
}
