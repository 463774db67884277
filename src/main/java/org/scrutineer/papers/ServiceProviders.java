package org.scrutineer.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.scrutineer.linter.Claims;
import org.scrutineer.linter.Claims.Counted;
import org.scrutineer.linter.Claims.Part;
import org.scrutineer.providers.Provider;
import org.scrutineer.providers.ProviderEvent;
import org.scrutineer.providers.ProviderEvent.Standing;
import org.scrutineer.providers.ProviderRating;
import org.scrutineer.ratings.RatingScheme;

/**
 * The providers of a service: how many there are, what became of them, and how they are rated. Numbers that do not agree
 * are printed beside each other, with what is left over.
 *
 * @param day on which the register was read
 */
record ServiceProviders(ServiceMaterial material, LocalDate day) {

    void compose(Body body) {
        List<Provider> all = all();
        Optional<Integer> stated = material.service().statedBase();
        if (all.isEmpty() && stated.isEmpty()) {
            return;
        }
        stated.ifPresent(number -> body.numbered(stated(number, all.size())));
        if (all.isEmpty()) {
            return;
        }
        body.numbered(standing(all));
        happened(body, all);
        used(all).forEach(scheme -> body.numbered(tally(scheme, all)));
    }

    private List<Provider> all() {
        String framework = material.service().framework().strip();
        return material.providers().register().providers().stream()
                .filter(provider -> framework.isEmpty() || provider.framework().strip().equalsIgnoreCase(framework))
                .toList();
    }

    private String on() {
        return material.service().framework().isBlank() ? "" : " on " + material.service().framework().strip();
    }

    private String stated(int number, int held) {
        String says = Words.capital(Words.count(number, "provider")) + " " + Words.are(number) + " stated to be"
                + (on().isEmpty() ? " part of the service" : on()) + ".";
        return held == number
                ? says + " The register has as many."
                : says + " The register has " + (held == 0 ? "none" : held) + ": " + Math.abs(number - held) + " "
                        + (held < number ? "fewer" : "more") + ".";
    }

    private Standing standing(Provider provider) {
        return new Standings(material.providers().register()).at(provider.id(), day).orElse(Standing.ACTIVE);
    }

    private String standing(List<Provider> all) {
        Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
        all.forEach(provider -> counts.merge(standing(provider), 1, Integer::sum));
        return "The register has " + Words.count(all.size(), "provider") + on() + ": "
                + Words.list(counts.entrySet().stream()
                        .map(each -> FrameworkSection.standing(each.getKey(), each.getValue()))
                        .toList())
                + ".";
    }

    /** That all of them joined once is not news. */
    private void happened(Body body, List<Provider> all) {
        Set<UUID> ids = all.stream().map(Provider::id).collect(Collectors.toSet());
        List<String> happened = material.providers().register().events().stream()
                .filter(event -> ids.contains(event.provider()) && event.kind() != ProviderEvent.Kind.JOINED)
                .map(event -> FrameworkSection.event(material.providers().register(), event))
                .toList();
        if (!happened.isEmpty()) {
            body.numbered("What became of providers:").bullets(happened);
        }
    }

    private Optional<ProviderRating> rating(Provider provider, RatingScheme scheme) {
        return new Standings(material.providers().register()).rating(provider, scheme.name(), day);
    }

    /** Every rating with its number, what they come to, out of how many, and what is left over. */
    private String tally(RatingScheme scheme, List<Provider> all) {
        Map<String, Integer> counts = counts(scheme, all);
        List<Provider> rated = all.stream().filter(provider -> rating(provider, scheme).isPresent()).toList();
        int base = Math.max(base(all), rated.size());
        return Spelt.out(scheme.name()) + " ratings: "
                + Words.list(counts.entrySet().stream().map(each -> each.getValue() + " " + each.getKey()).toList())
                + ", which is " + rated.size() + " of " + Words.count(base, "provider") + "."
                + unrated(scheme, base - rated.size()) + left(rated, all);
    }

    private int base(List<Provider> all) {
        return material.service().statedBase().orElse(all.size());
    }

    private Map<String, Integer> counts(RatingScheme scheme, List<Provider> all) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        scheme.levels().forEach(level -> counts.put(level.word(), 0));
        all.stream().flatMap(provider -> rating(provider, scheme).stream())
                .forEach(rating -> counts.merge(scheme.mark(rating.word()).word(), 1, Integer::sum));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    /** Each tally with its base, and with those that have left. */
    Claims claims(Claims claims) {
        List<Provider> all = all();
        int left = (int) all.stream().filter(provider -> standing(provider) == Standing.LEFT).count();
        List<Part> gone = left == 0 ? List.of() : List.of(new Part(left == 1 ? "has left" : "have left", left));
        Claims known = claims;
        for (RatingScheme scheme : used(all)) {
            known = known.with(new Counted(
                    Optional.empty(), "providers" + on(), base(all), parts(scheme, all), gone));
        }
        return known;
    }

    /** Those without a rating are counted too, because the paper says how many they are. */
    private List<Part> parts(RatingScheme scheme, List<Provider> all) {
        List<Part> parts = new ArrayList<>();
        counts(scheme, all).forEach((word, count) -> parts.add(new Part(word, count)));
        int unrated = (int) all.stream().filter(provider -> rating(provider, scheme).isEmpty()).count();
        if (unrated > 0) {
            parts.add(new Part("without a " + scheme.name() + " rating", unrated));
        }
        return parts;
    }

    private List<RatingScheme> used(List<Provider> all) {
        return material.providers().schemes().stream()
                .filter(scheme -> all.stream().anyMatch(provider -> rating(provider, scheme).isPresent()))
                .toList();
    }

    private static String unrated(RatingScheme scheme, int number) {
        return number == 0
                ? ""
                : " For the other " + (number == 1 ? "one" : number) + " no " + scheme.name()
                        + " rating is recorded.";
    }

    /** Ratings of those that have left count no more for the service. */
    private String left(List<Provider> rated, List<Provider> all) {
        long gone = all.stream().filter(provider -> standing(provider) == Standing.LEFT).count();
        if (gone == 0) {
            return "";
        }
        long ratedGone = rated.stream().filter(provider -> standing(provider) == Standing.LEFT).count();
        return " " + Words.capital(Words.count((int) gone, "provider")) + " " + (gone == 1 ? "has" : "have")
                + " left, of whom " + (ratedGone == 0 ? "none" : ratedGone) + " " + Words.are((int) ratedGone)
                + " among those rated; of the " + (all.size() - gone) + " that have not left, "
                + (rated.size() - ratedGone) + " " + Words.are((int) (rated.size() - ratedGone)) + ".";
    }
}
