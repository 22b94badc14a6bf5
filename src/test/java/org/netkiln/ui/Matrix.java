package org.netkiln.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.netkiln.ui.action.Command;

/** Every view in every size, text size, theme and language. */
final class Matrix {
    private static final String[] TABS = {"predictions", "confusion", "draw"};

    private final Sitter sitter;
    private final String beginning;
    private final List<Shot> shots = new ArrayList<>();

    private Matrix(Sitter sitter, String beginning) {
        this.sitter = sitter;
        this.beginning = beginning;
    }

    /** @param beginning of the names of pictures that are wanted; may be empty */
    static List<Shot> shots(Sitter sitter, String beginning) {
        Matrix matrix = new Matrix(sitter, beginning);
        matrix.all();
        return matrix.shots;
    }

    private void all() {
        shots.add(Shot.none(() -> sitter.open("lenet"), () -> true));
        shots.add(Shot.none(() -> sitter.run(Command.TRAIN), () -> sitter.hasTrained(2)));
        shots.add(Shot.none(() -> sitter.run(Command.PAUSE), () -> true));
        for (int[] size : new int[][] {{1280, 800}, {1920, 1200}}) {
            for (int percent : new int[] {100, 150}) {
                for (boolean dark : new boolean[] {false, true}) {
                    for (Locale language : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
                        views(size, percent, dark, language);
                    }
                }
            }
        }
    }

    private void views(int[] size, int percent, boolean dark, Locale language) {
        String prefix =
                size[0] + "x" + size[1] + "-" + percent + (dark ? "-dark-" : "-light-") + language.getLanguage();
        if (!prefix.startsWith(beginning)) {
            return;
        }
        shots.add(Shot.none(
                () -> {
                    sitter.size(size[0], size[1]);
                    sitter.dress(dark, language, percent / 100.0);
                },
                () -> true));
        add(prefix, "start", () -> sitter.run(Command.START_PAGE));
        add(prefix, "network", () -> {
            sitter.open("lenet");
            sitter.select();
        });
        add(prefix, "inspector", () -> sitter.select("conv1"));
        for (int i = 0; i < TABS.length; i++) {
            int tab = i;
            add(prefix, TABS[i], () -> sitter.tab(tab));
        }
        page(prefix, "help", Command.SHORTCUTS);
        page(prefix, "settings", Command.SETTINGS);
        page(prefix, "about", Command.ABOUT);
    }

    private void page(String prefix, String name, Command command) {
        add(prefix, name, () -> sitter.run(command));
        shots.add(Shot.none(sitter::closePage, () -> true));
    }

    private void add(String prefix, String name, Runnable act) {
        shots.add(Shot.of(prefix + "-" + name, act));
    }
}
