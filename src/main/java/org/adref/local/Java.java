package org.adref.local;

import java.nio.file.Path;
import java.util.Map;

/// The JDK that runs the launcher also runs its children.
final class Java {

    private Java() {}

    static String command() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    static Map<String, String> home() {
        return Map.of("JAVA_HOME", System.getProperty("java.home"));
    }
}
