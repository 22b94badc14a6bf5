package org.netkiln.engine.step;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.netkiln.engine.Devices;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/** What {@link StepBench} found: milliseconds of a training step, and how much of the others' time NetKiln takes. */
public final class StepComparison {
    private static final double MIDDLE = 50;

    private StepComparison() {}

    /** Lines to read; none if {@link StepBench} did not run. */
    public static List<String> of(Collection<RunResult> results) {
        Map<String, Map<String, Statistics>> table = new LinkedHashMap<>();
        for (RunResult result : results) {
            if (result.getParams().getBenchmark().startsWith(StepBench.class.getName())) {
                table.computeIfAbsent(result.getParams().getParam("network"), name -> new LinkedHashMap<>())
                        .put(
                                result.getParams().getParam("executor"),
                                result.getPrimaryResult().getStatistics());
            }
        }
        List<String> lines = new ArrayList<>();
        if (!table.isEmpty()) {
            lines.add(String.format("%nA training step on %d threads: least / median", Devices.threads()));
        }
        table.forEach((network, byExecutor) -> {
            lines.add("");
            byExecutor.forEach((executor, times) -> lines.add(line(network, executor, times, byExecutor)));
        });
        return lines;
    }

    private static String line(String network, String executor, Statistics times, Map<String, Statistics> byExecutor) {
        String figures = String.format(
                Locale.ROOT, "%-14s %-13s %8.2f / %8.2f ms", network, executor, times.getMin(), median(times));
        Statistics own = byExecutor.get(StepBench.NETKILN);
        return own == null || own == times
                ? figures
                : String.format(
                        Locale.ROOT,
                        "%s   NetKiln takes %.2f / %.2f of it",
                        figures,
                        own.getMin() / times.getMin(),
                        median(own) / median(times));
    }

    private static double median(Statistics times) {
        return times.getPercentile(MIDDLE);
    }
}
