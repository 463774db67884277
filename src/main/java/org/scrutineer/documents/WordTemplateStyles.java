package org.scrutineer.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The styles of a template, found by their names: Word writes the ids of its own styles in the language of whoever made
 * the template, the names always in English. Those of ours that it lacks are added, and none of its own is changed.
 */
final class WordTemplateStyles implements WordStyles {
    /** Word's own styles for bullets, which bring their signs along. */
    private static final Map<String, String> LISTS = Map.of(BULLET, "list bullet", BULLET_BELOW, "list bullet 2");
    private static final String OUR_LANGUAGE = "en-GB";

    private final byte[] part;
    private final Map<String, Element> ours = new HashMap<>();
    private final Map<String, Element> theirs = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, String> ids = new HashMap<>();
    private final List<Element> added = new ArrayList<>();
    private final Optional<String> language;

    /** @param part styles.xml of the template */
    WordTemplateStyles(byte[] part) throws IOException {
        this.part = part;
        Document document = WordXml.read(part);
        for (Element style : WordXml.children(document.getDocumentElement(), "style")) {
            taken.add(id(style).toLowerCase(Locale.ROOT));
            WordXml.child(style, "name").ifPresent(name -> theirs.putIfAbsent(key(style, WordXml.value(name)), style));
        }
        WordXml.children(WordXml.read(WordPackage.shipped("styles")).getDocumentElement(), "style")
                .forEach(style -> ours.put(id(style), style));
        String spoken = WordXml.children(document.getDocumentElement(), "docDefaults").stream()
                .flatMap(defaults -> WordXml.all(defaults, "lang").stream())
                .map(WordXml::value)
                .findFirst()
                .orElse("");
        language = spoken.equals(OUR_LANGUAGE) ? Optional.empty() : Optional.of(OUR_LANGUAGE);
    }

    private static String id(Element style) {
        return WordXml.attribute(style, "styleId");
    }

    private static String key(Element style, String name) {
        String type = WordXml.attribute(style, "type");
        return (type.isEmpty() ? "paragraph" : type) + ":" + name.strip().toLowerCase(Locale.ROOT);
    }

    /** The ids of the style for what is yet to be filled in. */
    Set<String> placeholders() {
        return Optional.ofNullable(theirs.get("character:placeholder text"))
                .map(style -> Set.of(id(style)))
                .orElse(Set.of());
    }

    @Override
    public Optional<String> language() {
        return language;
    }

    @Override
    public boolean bulletsByThemselves(String own) {
        return Optional.ofNullable(LISTS.get(own)).map(name -> theirs.get("paragraph:" + name))
                .flatMap(style -> WordXml.child(style, "pPr"))
                .flatMap(properties -> WordXml.child(properties, "numPr"))
                .flatMap(numbering -> WordXml.child(numbering, "numId"))
                .filter(number -> !WordXml.value(number).equals("0"))
                .isPresent();
    }

    @Override
    public String id(String own) {
        if (bulletsByThemselves(own)) {
            return id(theirs.get("paragraph:" + LISTS.get(own)));
        }
        if (own.equals(BULLET_BELOW)) {
            return id(BULLET);
        }
        String known = ids.get(own);
        return known == null ? found(own) : known;
    }

    private String found(String own) {
        Element style = ours.get(own);
        Optional<String> match = match(style);
        String id = match.orElseGet(() -> free(own));
        ids.put(own, id);
        if (match.isEmpty()) {
            add(style, id);
        }
        return id;
    }

    private Optional<String> match(Element style) {
        String name = WordXml.value(WordXml.child(style, "name").orElseThrow());
        Optional<Element> named = Optional.ofNullable(theirs.get(key(style, name)));
        boolean isDefault = style.hasAttributeNS(WordXml.WORD, "default");
        return named.or(() -> isDefault ? defaultOf(WordXml.attribute(style, "type")) : Optional.empty())
                .map(WordTemplateStyles::id);
    }

    private Optional<Element> defaultOf(String type) {
        return theirs.values().stream()
                .filter(style -> WordXml.attribute(style, "type").equals(type))
                .filter(style -> List.of("1", "true", "on").contains(WordXml.attribute(style, "default")))
                .findFirst();
    }

    private String free(String own) {
        String id = own;
        for (int number = 2; !taken.add(id.toLowerCase(Locale.ROOT)); number++) {
            id = "Paper" + own + (number == 2 ? "" : number);
        }
        return id;
    }

    private void add(Element style, String id) {
        Element copy = (Element) style.cloneNode(true);
        WordXml.set(copy, "styleId", id);
        copy.removeAttributeNS(WordXml.WORD, "default");
        Element name = WordXml.child(copy, "name").orElseThrow();
        boolean nameTaken = theirs.keySet().stream()
                .anyMatch(key -> key.endsWith(":" + WordXml.value(name).toLowerCase(Locale.ROOT)));
        if (nameTaken) {
            WordXml.set(name, "val", "Paper " + WordXml.value(name));
        }
        WordXml.child(copy, "basedOn").ifPresent(base -> refer(base, WordXml.attribute(style, "type")));
        WordXml.child(copy, "next").ifPresent(next -> WordXml.set(next, "val", id(WordXml.value(next))));
        // Ours count on no space below, which the template's own paragraphs often have.
        WordXml.all(copy, "spacing").stream()
                .filter(spacing -> WordXml.is(spacing.getParentNode(), "pPr"))
                .filter(spacing -> !spacing.hasAttributeNS(WordXml.WORD, "after"))
                .forEach(spacing -> WordXml.set(spacing, "after", "0"));
        added.add(copy);
    }

    /** The base of all characters or tables may go without saying. */
    private void refer(Element base, String type) {
        Element style = ours.get(WordXml.value(base));
        if (style.hasAttributeNS(WordXml.WORD, "default") && !type.equals("paragraph") && match(style).isEmpty()) {
            WordXml.remove(base);
        } else {
            WordXml.set(base, "val", id(WordXml.value(base)));
        }
    }

    /** The template's part with our styles at its end, its own bytes as they were. */
    byte[] part() throws IOException {
        if (added.isEmpty()) {
            return part;
        }
        Document document = WordXml.read(part);
        Element root = document.getDocumentElement();
        String text = new String(part, StandardCharsets.ISO_8859_1);
        int end = text.lastIndexOf("</" + root.getTagName());
        boolean plain = !text.startsWith("\u00fe\u00ff") && !text.startsWith("\u00ff\u00fe")
                && "UTF-8".equalsIgnoreCase(Optional.ofNullable(document.getXmlEncoding()).orElse("UTF-8"));
        if (plain && end > 0 && WordXml.WORD.equals(root.lookupNamespaceURI("w"))) {
            WordMarkup markup = new WordMarkup(WordMarkup.FRAGMENT);
            added.forEach(markup::copy);
            String more = WordMarkup.inside(markup.finished());
            return (text.substring(0, end) + new String(
                    more.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1) + text.substring(end))
                    .getBytes(StandardCharsets.ISO_8859_1);
        }
        added.forEach(style -> root.appendChild(document.importNode(style, true)));
        return WordXml.write(document);
    }
}
