package org.netkiln.export;

import java.util.List;
import java.util.Optional;

/** The formats there are, in the order in which they are offered. Menus, command line and help read this list. */
public final class ExportFormats {
    private static final List<ExportFormat> ALL =
            List.of(new SafetensorsFormat(), new NpzFormat(), new ProjectFormat(), new SvgFormat(), new PngFormat());

    private ExportFormats() {}

    public static List<ExportFormat> all() {
        return ALL;
    }

    public static Optional<ExportFormat> find(String id) {
        return ALL.stream().filter(format -> format.info().id().equals(id)).findFirst();
    }
}
