package org.scrutineer.packs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.ledger.Attachment;
import org.scrutineer.ledger.Lines;
import org.scrutineer.ledger.Parcel;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.Progress;

/** Packs that were made to do harm: each is refused in one sentence, and nothing is changed. */
class HostilePackTest {
    private static final TeamKey TEAM = TeamKey.random(Instant.parse("2026-11-01T09:00:00Z"));
    private static final PackKey KEY = new PackKey.OfTeam(TEAM);

    @TempDir
    private Path folder;

    private final Forger forger = new Forger(TEAM);
    private final Place office = new Place("A. Brown", "OFFICE3");
    private final Map<String, byte[]> hostile = new LinkedHashMap<>();
    private final Pack pack;
    private final byte[] manifest;
    private final String sets;
    private final String changes;

    HostilePackTest() {
        Place laptop = new Place("C. Okafor", "LAPTOP7");
        UUID provider = laptop.provider("Ash Care");
        UUID visit = laptop.visit(provider, "Calm and clean.");
        laptop.photograph(visit, "one.jpg", "the first photograph".getBytes(StandardCharsets.UTF_8));
        laptop.photograph(visit, "two.jpg", "the other photograph".getBytes(StandardCharsets.UTF_8));
        pack = laptop.away(provider, "Ash Care", KEY);
        manifest = ManifestText.write(pack.manifest());
        sets = text(ContentWriter.sets(pack.parcel()));
        changes = text(ContentWriter.changes(pack.parcel()));
        office.provider("Oak House");
    }

    private static String text(Stream<byte[]> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(new String(line, StandardCharsets.UTF_8)));
        return text.toString();
    }

    @Test
    void eachIsRefusedInOneSentenceAndNothingIsChanged() throws IOException {
        names();
        zips();
        manifests();
        lines();
        parcels();
        frames();
        headers();
        otherFormats();
        assertThat(hostile).hasSizeGreaterThan(70);
        String before = office.rows();
        String digest = office.ledger.exchange().digest();
        List<String> taken = new ArrayList<>();
        hostile.forEach((what, bytes) -> {
            if (!isRefused(what, bytes)) {
                taken.add(what);
            }
        });
        assertThat(taken).isEmpty();
        assertThat(office.ledger.exchange().digest()).isEqualTo(digest);
        assertThat(office.rows()).isEqualTo(before);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).as("nothing was unpacked").hasSize(1);
        }
        assertThat(isRefused("the honest one", forger.holding(maker(), honest().bytes()))).isFalse();
    }

    private boolean isRefused(String what, byte[] bytes) {
        try {
            Path file = Files.write(folder.resolve("visit.scrutineer-pack"), bytes);
            office.desk.takeIn(PackFile.look(file).open(TEAM, Progress.NONE));
            return false;
        } catch (Problem problem) {
            assertThat(problem.what()).as(what).endsWith(".").doesNotContain("Exception", "null", "\n");
            return true;
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    private Maker maker() {
        return new Maker("LAPTOP7", pack.manifest().sender().workspace(), 1, pack.manifest().sender().at());
    }

    private void content(String what, RawZip zip) throws IOException {
        content(what, zip.bytes());
    }

    private void content(String what, byte[] content) throws IOException {
        assertThat(hostile.keySet()).doesNotContain(what);
        hostile.put(what, forger.holding(maker(), content));
    }

    private RawZip begun() throws IOException {
        return new RawZip().add(Names.MANIFEST, manifest);
    }

    private RawZip lined() throws IOException {
        return begun().add(Names.SETS, sets).add(Names.CHANGES, changes);
    }

    private RawZip honest() throws IOException {
        RawZip zip = lined();
        for (Attachment file : pack.parcel().attachments()) {
            zip.add("attachments/" + file.sha256(), file.content());
        }
        return zip;
    }

    private void names() throws IOException {
        String sha256 = pack.parcel().attachments().getFirst().sha256();
        byte[] content = pack.parcel().attachments().getFirst().content();
        for (String name : List.of(
                "../" + sha256, "attachments/../../" + sha256, "/etc/passwd", "C:\\Windows\\system.ini",
                "attachments\\" + sha256, "attachments/" + sha256 + "/", "attachments/" + sha256 + " ",
                "ATTACHMENTS/" + sha256, "./attachments/" + sha256, "attachments/" + "0".repeat(64), "",
                "attachments/" + sha256 + "\u0000.exe", "a".repeat(60_000))) {
            content("name " + (name.length() > 100 ? "very long" : name), lined().add(name, content));
        }
        content("a link", lined().links().add("attachments/" + sha256, "../../../etc/passwd"));
        content("an evil name before all else", new RawZip().add("../../evil", "x").add(Names.MANIFEST, manifest));
        content("an evil name after all else", honest().add("../../evil", "x"));
        content("a file that nobody named", honest().add("attachments/" + "1".repeat(64), "x"));
        content("the manifest twice", begun().add(Names.MANIFEST, manifest));
        content("changes twice", begun().add(Names.SETS, sets).add(Names.CHANGES, changes).add(
                Names.CHANGES, changes));
        content("a file twice", lined().add("attachments/" + sha256, content).add("attachments/" + sha256, content));
        content("in another order", begun().add(Names.CHANGES, changes).add(Names.SETS, sets));
    }

    private void zips() throws IOException {
        content("nothing", new byte[0]);
        content("no zip", "hello".getBytes(StandardCharsets.US_ASCII));
        content("an empty zip", new RawZip());
        content("no manifest", new RawZip().add(Names.SETS, sets).add(Names.CHANGES, changes));
        content("only a manifest", begun());
        content("no changes", begun().add(Names.SETS, sets));
        content("no files", lined());
        content("no directory", honest().withoutDirectory());
        content("a directory that counts more", honest().counting(1));
        content("a directory that counts fewer", honest().counting(-1));
        content("a comment", honest().commented());
        content("more after its end", honest().trailing(new byte[]{1}));
        content("another zip after its end", honest().trailing(honest().bytes()));
        content("cut in the middle", Arrays.copyOf(honest().bytes(), 900));
        content("encrypted inside", new RawZip().encrypted().add(Names.MANIFEST, manifest));
        content("a wrong sum", new RawZip().add(Names.MANIFEST, manifest, manifest.length, 1));
        content("a wrong size", new RawZip().add(Names.MANIFEST, manifest, 5, 0));
        content("a pack in a pack", new RawZip().add("inner.scrutineer-pack", Place.bytes(pack, KEY)));
        byte[] zeros = new byte[64 << 20];
        content("a bomb as manifest", new RawZip().add(Names.MANIFEST, zeros));
        content("a bomb of spaces", new RawZip().add(Names.MANIFEST, " ".repeat(64 << 20)));
        content("a bomb of actions", begun().add(Names.SETS, zeros));
        content("a bomb of lines", begun().add(Names.SETS, sets).add(Names.CHANGES, "\n".repeat(64 << 20)));
        content("a bomb as file", lined().add(
                "attachments/" + pack.parcel().attachments().getFirst().sha256(), zeros));
    }

    private void manifest(String what, Consumer<ObjectNode> change) throws IOException {
        ObjectNode root = (ObjectNode) new ObjectMapper().readTree(manifest);
        change.accept(root);
        manifest(what, new ObjectMapper().writeValueAsString(root));
    }

    private void manifest(String what, String text) throws IOException {
        RawZip zip = new RawZip().add(Names.MANIFEST, text).add(Names.SETS, sets).add(Names.CHANGES, changes);
        for (Attachment file : pack.parcel().attachments()) {
            zip.add("attachments/" + file.sha256(), file.content());
        }
        content("manifest: " + what, zip);
    }

    private void manifests() throws IOException {
        manifest("no JSON", "hello");
        manifest("nothing", "");
        manifest("a list", "[]");
        manifest("deep", "{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}");
        manifest("deep objects", "{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000));
        manifest("a name twice", "{\"format\":1," + new String(manifest, StandardCharsets.UTF_8).substring(1));
        manifest("more after it", new String(manifest, StandardCharsets.UTF_8) + "{}");
        manifest("a huge number", "{\"format\":" + "9".repeat(10_000) + "}");
        manifest("a newer format", root -> root.put("format", 2));
        manifest("a newer schema", root -> root.put("schema", 999));
        manifest("no schema", root -> root.remove("schema"));
        manifest("a schema in words", root -> root.put("schema", "eleven"));
        manifest("more actions than there are", root -> root.put("sets", root.path("sets").asInt() + 1));
        manifest("fewer changes than there are", root -> root.put("changes", root.path("changes").asInt() - 1));
        manifest("huge counts", root -> root.put("changes", Integer.MAX_VALUE));
        manifest("counts below nothing", root -> root.put("sets", -1));
        manifest("counts beyond numbers", root -> root.put("sets", Long.MAX_VALUE));
        manifest("half a count", root -> root.put("sets", 1.5));
        manifest("another digest", root -> root.put("digest", "0".repeat(64)));
        manifest("another number than the header", root -> root.put("number", 8));
        manifest("another laptop than the header", root -> root.put("device", "LAPTOP8"));
        manifest("no id", root -> root.put("pack", "7"));
        manifest("no day", root -> root.put("until", "next week"));
        manifest("no moment", root -> root.put("made", "yesterday"));
        manifest("no team key", root -> root.putObject("teamKey").put("secret", "short").put("made", "x"));
        manifest("a file with an evil name", root -> ((ObjectNode) root.path("attachments").get(0))
                .put("sha256", "../../etc/passwd"));
        manifest("a huge file", root -> ((ObjectNode) root.path("attachments").get(0)).put("bytes", 1L << 50));
        manifest("a file named twice", root -> root.withArray("attachments").add(root.path("attachments").get(0)));
        manifest("files without end", root -> {
            for (int file = 0; file < 20_001; file++) {
                root.withArray("attachments").addObject().put("sha256", "%064d".formatted(file)).put("name", "x")
                        .put("bytes", 0);
            }
        });
    }

    /** Lines that are not what they should be, in a pack whose manifest agrees with them. */
    private void lines(String what, UnaryOperator<String> inSets, UnaryOperator<String> inChanges)
            throws IOException {
        String newSets = inSets.apply(sets);
        String newChanges = inChanges.apply(changes);
        Whole whole = new Whole();
        whole.add(newSets.getBytes(StandardCharsets.UTF_8));
        whole.add(newChanges.getBytes(StandardCharsets.UTF_8));
        pack.manifest().files().forEach(whole::add);
        ObjectNode root = (ObjectNode) new ObjectMapper().readTree(manifest);
        root.put("sets", (int) newSets.chars().filter(sign -> sign == '\n').count());
        root.put("changes", (int) newChanges.chars().filter(sign -> sign == '\n').count());
        root.put("digest", whole.text());
        RawZip zip = new RawZip().add(Names.MANIFEST, new ObjectMapper().writeValueAsString(root))
                .add(Names.SETS, newSets).add(Names.CHANGES, newChanges);
        for (Attachment file : pack.parcel().attachments()) {
            zip.add("attachments/" + file.sha256(), file.content());
        }
        content("lines: " + what, zip);
    }

    private void lines() throws IOException {
        UnaryOperator<String> same = UnaryOperator.identity();
        lines("no JSON", same, text -> text + "hello\n");
        lines("an empty line", same, text -> text + "\n");
        lines("no end", same, text -> text.strip());
        lines("deep", same, text -> text + "{\"id\":" + "[".repeat(50_000) + "\n");
        lines("an action twice", text -> text + text.lines().findFirst().orElseThrow() + "\n", same);
        lines("a change twice", same, text -> text + text.lines().findFirst().orElseThrow() + "\n");
        lines("a change without its action", text -> text.substring(text.indexOf('\n') + 1), same);
        lines("a change of another action", same, text -> text.replaceFirst("(\"set\":\")[^\"]+",
                "$1" + UUID.randomUUID()));
        lines("another text", same, text -> text.replace("Calm and clean.", "Dirty."));
        lines("another name in history", text -> text.replace("C. Okafor", "A. Brown"), same);
        lines("another kind", same, text -> text.replace("\"kind\":\"visit\"", "\"kind\":\"secret\""));
        lines("another group", same, text -> text.replace("\"group\":\"summary\"", "\"group\":\"life\""));
        lines("another record", same, text -> text.replaceFirst("(\"record\":\")[^\"]+", "$1" + UUID.randomUUID()));
        lines("a kind of action that is not known", text -> text.replace("\"EDIT\"", "\"TAKEOVER\""), same);
        lines("no moment", text -> text.replaceFirst("(\"at\":\")[^\"]+", "$1now"), same);
        lines("a count that is none", text -> text.replaceFirst("(\"changes\":\")[^\"]+", "$1many"), same);
        lines("another hash", same, text -> text.replaceFirst("(\"hash\":\")[^\"]+", "$1" + "0".repeat(64)));
        lines("no id", same, text -> text.replaceFirst("(\"id\":\")[^\"]+", "$1seven"));
    }

    /** Changes whose hashes are right, because whoever made them had a ledger to make them with. */
    private void parcels() throws IOException {
        Parcel parcel = pack.parcel();
        List<Attachment> swapped = List.of(
                new Attachment(parcel.attachments().get(0).sha256(), "one.jpg", parcel.attachments().get(1).content()),
                new Attachment(parcel.attachments().get(1).sha256(), "two.jpg", parcel.attachments().get(0).content()));
        hostile.put("swapped files", Place.bytes(new Pack(pack.manifest(), new Parcel(
                parcel.sender(), parcel.sets(), parcel.changes(), swapped)), KEY));
        hostile.put("files in another order", Place.bytes(new Pack(pack.manifest(), new Parcel(
                parcel.sender(), parcel.sets(), parcel.changes(), parcel.attachments().reversed())), KEY));
        hostile.put("made here", Place.bytes(office.everything(KEY), KEY));
        assertThat(Lines.change(Lines.of(parcel.changes().getFirst()))).isEqualTo(parcel.changes().getFirst());
    }

    /** The sealed pieces of one pack, and what stands before them. */
    private void frames() throws IOException {
        byte[] large = new byte[300_000];
        new java.util.Random(3).nextBytes(large);
        byte[] whole = forger.holding(large);
        int piece = Pieces.HEAD + Pieces.PLAIN + Pieces.TAG;
        int first = whole.length - 4 * piece - (Pieces.HEAD + Pieces.TAG + large.length - 4 * Pieces.PLAIN);
        hostile.put("two pieces swapped", spliced(whole, first, piece, 1, 0, 2, 3, 4));
        hostile.put("a piece left out", spliced(whole, first, piece, 0, 2, 3, 4));
        hostile.put("a piece twice", spliced(whole, first, piece, 0, 0, 1, 2, 3, 4));
        hostile.put("the last piece left out", spliced(whole, first, piece, 0, 1, 2, 3));
        hostile.put("only the last piece", spliced(whole, first, piece, 4));
        hostile.put("no piece", Arrays.copyOf(whole, first));
        hostile.put("bytes after the last piece", Arrays.copyOf(whole, whole.length + 1));
        hostile.put("two packs in one", joined(whole, whole));
        byte[] early = whole.clone();
        early[first] = Pieces.LAST;
        hostile.put("a piece that says it is the last", early);
        byte[] endless = whole.clone();
        Arrays.fill(endless, first + 1, first + 5, (byte) 0x7f);
        hostile.put("a piece of two thousand megabytes", endless);
        byte[] below = whole.clone();
        Arrays.fill(below, first + 1, first + 5, (byte) 0xff);
        hostile.put("a piece of less than nothing", below);
        byte[] other = forger.holding(large);
        hostile.put("the pieces of another pack", joined(
                Arrays.copyOf(whole, first), Arrays.copyOfRange(other, first, other.length)));
    }

    private static byte[] spliced(byte[] whole, int first, int piece, int... order) {
        byte[] made = Arrays.copyOf(whole, first);
        for (int each : order) {
            int from = first + each * piece;
            made = joined(made, Arrays.copyOfRange(whole, from, Math.min(from + piece, whole.length)));
        }
        return made;
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private void headers() throws IOException {
        String about = "\"device\":\"LAPTOP7\",\"workspace\":\"" + Forger.MAKER.workspace()
                + "\",\"number\":7,\"made\":\"2026-11-22T09:00:00Z\",\"salt\":\"" + "A".repeat(22) + "==\"";
        hostile.put("header: billions of iterations", forger.headed(
                "{" + about + ",\"lock\":\"passphrase\",\"iterations\":2000000000}"));
        hostile.put("header: no iterations", forger.headed("{" + about + ",\"lock\":\"passphrase\"}"));
        hostile.put("header: one iteration", forger.headed(
                "{" + about + ",\"lock\":\"passphrase\",\"iterations\":1}"));
        hostile.put("header: another lock", forger.headed("{" + about + ",\"lock\":\"none\"}"));
        hostile.put("header: no lock", forger.headed("{" + about + "}"));
        hostile.put("header: a salt that is none", forger.headed(
                "{" + about.replace("A".repeat(22), "!") + ",\"lock\":\"team key\",\"key\":\"x\"}"));
        hostile.put("header: pack 0", forger.headed(
                "{" + about.replace(":7,", ":0,") + ",\"lock\":\"team key\",\"key\":\"x\"}"));
        hostile.put("header: no JSON", forger.headed("hello"));
        hostile.put("header: deep", forger.headed("[".repeat(30_000)));
        hostile.put("header: nothing", forger.headed(""));
        hostile.put("header: another team", forger.headed(
                "{" + about + ",\"lock\":\"team key\",\"key\":\"0123456789abcdef\"}"));
        hostile.put("header: a laptop whose name breaks lines", forger.headed(
                "{" + about.replace("LAPTOP7", "A\\nB\\u202e" + "x".repeat(900)) + ",\"lock\":\"none\"}"));
    }

    private void otherFormats() throws IOException {
        hostile.put("an empty file", new byte[0]);
        hostile.put("a zip", honest().bytes());
        hostile.put("a PDF", "%PDF-1.7 and so on".getBytes(StandardCharsets.US_ASCII));
        hostile.put("a web page", "<!DOCTYPE html><html><body>Log in".getBytes(StandardCharsets.US_ASCII));
        hostile.put("noise", noise());
        hostile.put("zeros", new byte[4_096]);
        hostile.put("the beginning of a pack", PackFile.BEGINNING);
    }

    private static byte[] noise() {
        ByteArrayOutputStream noise = new ByteArrayOutputStream();
        new java.util.Random(5).ints(4_096).forEach(noise::write);
        return noise.toByteArray();
    }
}
