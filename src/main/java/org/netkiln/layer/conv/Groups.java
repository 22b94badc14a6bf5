package org.netkiln.layer.conv;

import java.util.ArrayList;
import java.util.List;
import org.netkiln.layer.Site;
import org.netkiln.param.Param;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Remedy;
import org.netkiln.tensor.Dim;
import org.netkiln.text.Text;

/** The demand that groups divide the channels, in and out. */
final class Groups {
    private Groups() {}

    static List<Problem> problems(Site site, int in, int out, Param<Integer> param) {
        int groups = site.get(param);
        List<Problem> problems = new ArrayList<>();
        boolean inDivides = in == Dim.UNKNOWN || in % groups == 0;
        if (!inDivides || out % groups != 0) {
            int fitting = greatestCommonDivisor(groups, greatestCommonDivisor(in == Dim.UNKNOWN ? groups : in, out));
            Remedy remedy = new Remedy.SetParam(site.node(), param.key(), fitting);
            String key = inDivides ? "conv.groups-out" : "conv.groups-in";
            problems.add(Problem.error(site.at(param), Text.of(key, groups, inDivides ? out : in), remedy));
        }
        return problems;
    }

    private static int greatestCommonDivisor(int a, int b) {
        return b == 0 ? a : greatestCommonDivisor(b, a % b);
    }
}
