package org.netkiln.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the user has chosen for the program as a whole.
 *
 * @param textScale percent, 100 to 200
 * @param recent project files, the last used first; at most {@link #MOST_RECENT}
 * @param window where the window was; empty until it was closed once
 * @param dataset the one that was used last, by name or folder
 * @param extras what a later version has written, kept
 */
public record Settings(
        Language language,
        Look look,
        int textScale,
        List<Path> recent,
        Optional<Bounds> window,
        Optional<String> dataset,
        Map<String, Object> extras) {
    public static final int MOST_RECENT = 10;
    public static final int LEAST_SCALE = 100;
    public static final int MOST_SCALE = 200;

    /** The language of the window; {@code SYSTEM} follows the machine. */
    public enum Language {
        SYSTEM,
        EN,
        ZH_CN
    }

    /** Colours; {@code SYSTEM} follows the machine where it tells. */
    public enum Look {
        SYSTEM,
        LIGHT,
        DARK
    }

    /** A window's place on the screen, in pixels, as it is when not maximized. */
    public record Bounds(double x, double y, double width, double height, boolean maximized) {}

    public Settings {
        textScale = Math.max(LEAST_SCALE, Math.min(MOST_SCALE, textScale));
        recent = recent.stream().distinct().limit(MOST_RECENT).toList();
        extras = Collections.unmodifiableMap(new LinkedHashMap<>(extras));
    }

    /** Those of somebody who has chosen nothing yet. */
    public static Settings defaults() {
        return new Settings(
                Language.SYSTEM, Look.SYSTEM, LEAST_SCALE, List.of(), Optional.empty(), Optional.empty(), Map.of());
    }

    public Settings with(Language changed) {
        return new Settings(changed, look, textScale, recent, window, dataset, extras);
    }

    public Settings with(Look changed) {
        return new Settings(language, changed, textScale, recent, window, dataset, extras);
    }

    public Settings with(Bounds changed) {
        return new Settings(language, look, textScale, recent, Optional.of(changed), dataset, extras);
    }

    public Settings withTextScale(int percent) {
        return new Settings(language, look, percent, recent, window, dataset, extras);
    }

    public Settings withDataset(String changed) {
        return new Settings(language, look, textScale, recent, window, Optional.of(changed), extras);
    }

    public Settings withRecent(List<Path> changed) {
        return new Settings(language, look, textScale, changed, window, dataset, extras);
    }

    /** This file was used last. */
    public Settings used(Path file) {
        List<Path> files = new ArrayList<>(List.of(file.toAbsolutePath()));
        files.addAll(recent);
        return withRecent(files);
    }

    /** This file is no longer wanted among the recent ones. */
    public Settings forgotten(Path file) {
        List<Path> files = new ArrayList<>(recent);
        files.remove(file.toAbsolutePath());
        return withRecent(files);
    }
}
