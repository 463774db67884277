package org.scrutineer.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** What the workspaces of a simulation send each other. */
final class Parcels {
    private static final Taking ALONG = new Taking(
            List.of(
                    new Taking.Along("recommendation", "review_id"), new Taking.Along("evidence", "review_id"),
                    new Taking.Along("citation", "recommendation_id")),
            Set.of());
    private static final Taking OLDER = new Taking(ALONG.along().subList(0, 2), Set.of());

    private final Random random;
    private final MergeOracle oracle;
    private final List<Site> sites;
    private int packs;

    Parcels(Random random, MergeOracle oracle, List<Site> sites) {
        this.random = random;
        this.oracle = oracle;
        this.sites = sites;
    }

    static List<UUID> ids(Parcel parcel) {
        return parcel.changes().stream().map(linked -> linked.change().id()).toList();
    }

    Parcel out(Site from) {
        List<UUID> roots = new ArrayList<>(oracle.state(from.known).kinds().keySet());
        Collections.shuffle(roots, random);
        Parcel parcel = from.exchange().pack(++packs, from.exchange().reach(
                roots.subList(0, Math.min(roots.size(), 1 + random.nextInt(2))), from.older() ? OLDER : ALONG));
        claims(from, parcel);
        return parcel;
    }

    Parcel back(Site from, Site to) {
        Parcel parcel = from.exchange().packFor(
                ++packs, to.exchange().identity(), random.nextInt(10) == 0, List.of());
        claims(from, parcel);
        return parcel;
    }

    /** What a workspace says it knows of another is really here. */
    private void claims(Site here, Parcel parcel) {
        parcel.sender().known().forEach(known -> {
            Site other = sites.stream().filter(site -> site.exchange().identity().equals(known.workspace()))
                    .findFirst().orElseThrow();
            assertThat(here.known).as("%s says it knows %s up to %s", here, other, known.through())
                    .containsAll(other.upTo(known.through()));
        });
    }

    /** Some of a parcel, so that what it builds on is missing. */
    Parcel cut(Parcel parcel) {
        List<Change.Linked> some = parcel.changes().stream().filter(change -> random.nextInt(3) > 0).toList();
        some = new ArrayList<>(some);
        Collections.shuffle(some, random);
        Parcel.Sender sender = parcel.sender();
        return new Parcel(
                new Parcel.Sender(
                        UUID.nameUUIDFromBytes(sender.pack().toString().getBytes(StandardCharsets.UTF_8)),
                        sender.workspace(), sender.number(), sender.author(), sender.at(), Optional.empty(),
                        sender.known()),
                parcel.sets(), some, parcel.attachments());
    }
}
