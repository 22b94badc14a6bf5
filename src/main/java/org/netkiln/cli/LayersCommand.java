package org.netkiln.cli;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.netkiln.layer.Catalogue;
import org.netkiln.layer.LayerInfo;
import org.netkiln.param.Fallback;
import org.netkiln.param.Param;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the catalogue: each layer with its parameters and what it equals in PyTorch. */
@Command(name = "layers")
final class LayersCommand implements Callable<Integer> {
    private final Shell shell;

    @Option(names = "--json")
    private boolean json;

    LayersCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        Catalogue catalogue = Catalogue.load();
        if (json) {
            shell.out()
                    .println(Json.line(catalogue.layers().stream()
                            .map(layer -> json(layer.info()))
                            .toList()));
            return Shell.OK;
        }
        Table table = new Table(Set.of(), shell.heads("cli.heads.layers"));
        catalogue.layers().forEach(layer -> {
            LayerInfo info = layer.info();
            table.row(info.type(), parameters(info), info.pytorch());
        });
        table.lines().forEach(shell.out()::println);
        return Shell.OK;
    }

    private static String parameters(LayerInfo info) {
        return String.join(
                ", ", info.schema().params().stream().map(LayersCommand::words).toList());
    }

    private static String words(Param<?> param) {
        Object fallback = fallback(param);
        return fallback == null ? param.key() : param.key() + "=" + fallback;
    }

    /** The default as it would stand in a project file; another parameter's name if it follows that one; null if none. */
    private static <T> @Nullable Object fallback(Param<T> param) {
        if (param.fallback() instanceof Fallback.Value<T> value) {
            return param.kind().toRaw(value.value());
        }
        return param.fallback() instanceof Fallback.SameAs<T> same
                ? same.other().key()
                : null;
    }

    private static Map<String, @Nullable Object> json(LayerInfo info) {
        return Json.object(
                "type",
                info.type(),
                "name",
                info.name(),
                "group",
                info.group().name().toLowerCase(Locale.ROOT),
                "pytorch",
                info.pytorch(),
                "help",
                info.help(),
                "params",
                info.schema().params().stream().map(LayersCommand::json).toList());
    }

    private static Map<String, @Nullable Object> json(Param<?> param) {
        return Json.object(
                "name",
                param.key(),
                "required",
                param.fallback() instanceof Fallback.None,
                "default",
                fallback(param),
                "help",
                param.help());
    }
}
