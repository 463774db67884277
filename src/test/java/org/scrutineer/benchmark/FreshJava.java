package org.scrutineer.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads the workbooks of a folder in a Java that does nothing else, as the command line would. */
final class FreshJava {
    private FreshJava() {}

    /** @return what the other process told of the cells */
    static String read(String reader, Path folder) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                program(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData", "-cp",
                System.getProperty("java.class.path"), FreshJava.class.getName(), reader, folder.toString()));
        return Programs.run(command);
    }

    static String program() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    public static void main(String[] arguments) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(Path.of(arguments[1]))) {
            files = found.filter(file -> file.toString().endsWith(".xlsx")).sorted().toList();
        }
        System.out.println(switch (arguments[0]) {
            case "ours" -> CellReaders.ours(files);
            case "objectModel" -> CellReaders.objectModel(files);
            case "fastexcel" -> CellReaders.fastexcel(files);
            default -> throw new IllegalArgumentException("There is no reader " + arguments[0]);
        });
    }
}
