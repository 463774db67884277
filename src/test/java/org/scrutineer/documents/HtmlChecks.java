package org.scrutineer.documents;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What a screen reader needs of a paper's HTML file, and what would make the file need anything beside it. */
public final class HtmlChecks {
    private static final Pattern COLOURS = Pattern.compile(
            "\\.rating\\.(\\w+)\\{color:(#\\w{6});background:(#\\w{6});");
    private static final double LEAST_CONTRAST = 7;

    private final Document page;
    private final List<String> failures = new ArrayList<>();

    private HtmlChecks(Document page) {
        this.page = page;
    }

    /** @return one line a failed check, none for a paper that may be published */
    public static List<String> failures(String html) {
        Parser parser = Parser.htmlParser().setTrackErrors(20);
        HtmlChecks checks = new HtmlChecks(Jsoup.parse(html, "", parser));
        parser.getErrors().forEach(error -> checks.failures.add("markup: " + error.getErrorMessage()));
        checks.document();
        checks.headings();
        checks.ids();
        checks.tables();
        checks.figures();
        checks.ratings();
        checks.alone();
        return checks.failures;
    }

    private void unless(boolean right, String failure) {
        if (!right) {
            failures.add(failure);
        }
    }

    private void document() {
        unless(page.selectFirst("html").attr("lang").equals("en-GB"), "no language");
        unless(!page.title().isBlank(), "no title");
        unless(page.select("main").size() == 1, "not one main part");
        unless(page.select("meta[charset=utf-8]").size() == 1, "no character set");
    }

    private void headings() {
        int last = 0;
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            unless(level <= last + 1, "a heading level is skipped before: " + heading.text());
            unless(!heading.text().isBlank(), "an empty heading");
            last = level;
        }
        unless(page.select("h1").size() == 1, "not one h1");
    }

    private void ids() {
        Set<String> ids = new HashSet<>();
        page.select("[id]").forEach(element -> unless(ids.add(element.id()), "an id twice: " + element.id()));
        for (String reference : List.of("aria-describedby", "aria-labelledby")) {
            page.select("[" + reference + "]").forEach(element -> unless(
                    ids.contains(element.attr(reference)), "leads nowhere: " + element.attr(reference)));
        }
        page.select("a[href^=#]").forEach(link -> unless(
                ids.contains(link.attr("href").substring(1)), "leads nowhere: " + link.attr("href")));
        page.select("a").forEach(link -> unless(!link.text().isBlank(), "a link without words"));
    }

    private void tables() {
        for (Element table : page.select("table")) {
            unless(!table.select("caption").text().isBlank(), "a table without caption");
            unless(!table.select("thead th").isEmpty(), "a table without heads");
            table.select("thead > tr > *").forEach(
                    head -> unless(head.is("th[scope=col]"), "a head without scope: " + head.text()));
            table.select("tbody th").forEach(
                    head -> unless(head.attr("scope").equals("row"), "a row's head without scope: " + head.text()));
            int columns = table.select("thead th").size();
            table.select("tbody tr").forEach(row -> unless(row.childrenSize() == columns, "a ragged row"));
            unless(table.select("[colspan], [rowspan]").isEmpty(), "a merged cell");
        }
    }

    private void figures() {
        for (Element picture : page.select("svg, img")) {
            unless(picture.attr("role").equals("img"), "a picture that does not say it is one");
            unless(!picture.attr("aria-label").isBlank(), "a picture without alternative text");
            unless(picture.closest("figure") != null && picture.closest("figure").selectFirst("figcaption") != null,
                    "a picture without title");
        }
    }

    private void ratings() {
        page.select(".rating").forEach(rating -> unless(
                rating.text().matches("(?s)\\S\\s+\\S.*"), "a rating without its word: " + rating.text()));
        Matcher colours = COLOURS.matcher(page.selectFirst("style").data());
        while (colours.find()) {
            double contrast = contrast(colours.group(2), colours.group(3));
            unless(contrast >= LEAST_CONTRAST, "the words of " + colours.group(1) + " are too faint: " + contrast);
        }
    }

    private void alone() {
        unless(page.select("script, link, iframe, object, embed, img, form, base").isEmpty(), "needs something else");
        unless(page.getAllElements().stream().flatMap(element -> element.attributes().asList().stream())
                .noneMatch(attribute -> attribute.getKey().startsWith("on")), "an event handler");
        unless(page.select("a[href]").stream().allMatch(
                link -> link.attr("href").matches("(?i)(https?:|mailto:|#).*")), "a link to no safe place");
        unless(!page.select("style").html().matches("(?s).*(@import|url\\(|expression).*"), "styles from elsewhere");
    }

    private static double contrast(String one, String other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(String hex) {
        return 0.2126 * light(hex, 1) + 0.7152 * light(hex, 3) + 0.0722 * light(hex, 5);
    }

    private static double light(String hex, int from) {
        double part = Integer.parseInt(hex.substring(from, from + 2), 16) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
