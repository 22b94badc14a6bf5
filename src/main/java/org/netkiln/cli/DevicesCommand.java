package org.netkiln.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.netkiln.engine.ComputeThread;
import org.netkiln.engine.Devices;
import org.netkiln.engine.Devices.Device;
import org.netkiln.text.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists what can train here, and why something cannot. */
@Command(name = "devices")
final class DevicesCommand implements Callable<Integer> {
    /** Words for the facts' names; a fact without keeps its own. */
    private static final Map<String, String> FACTS = Map.of(
            "processor", "cli.fact.processor",
            "threads", "cli.fact.threads",
            "backend", "cli.fact.backend",
            "core type", "cli.fact.core-type",
            "devices", "cli.fact.devices");

    private final Shell shell;

    @Option(names = "--json")
    private boolean json;

    DevicesCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws Exception {
        try (ComputeThread compute = new ComputeThread()) {
            List<Device> devices = compute.call(Devices::all);
            if (json) {
                shell.out().println(Json.line(devices.stream().map(this::json).toList()));
            } else {
                devices.forEach(device -> shell.out().println(words(device)));
            }
        }
        return Shell.OK;
    }

    private Object json(Device device) {
        return Json.object(
                "name",
                device.name(),
                "available",
                device.missing().isEmpty(),
                "reason",
                device.missing().map(shell::render).orElse(null),
                "facts",
                device.facts());
    }

    private String words(Device device) {
        List<String> facts = device.facts().entrySet().stream()
                .map(fact -> fact(fact.getKey()) + " " + fact.getValue())
                .toList();
        return device.name() + "  " + device.missing().map(shell::render).orElse(String.join(", ", facts));
    }

    private String fact(String name) {
        String key = FACTS.get(name);
        return key == null ? name : shell.render(Text.of(key));
    }
}
