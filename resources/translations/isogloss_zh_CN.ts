<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>QApplication</name>
    <message>
        <source>Shows where a Mixture-of-Experts language model stops routing by language, and moves that line.</source>
        <translation>显示混合专家（MoE）语言模型从哪里开始不再按语言路由，并移动这条界线。</translation>
    </message>
    <message>
        <source>Open the demo and run it.</source>
        <translation>打开演示并运行。</translation>
    </message>
    <message>
        <source>Model folders, corpus folders, traces (.isogloss.h5), sessions (.isogloss), plans (.plan.json).</source>
        <translation>模型文件夹、语料文件夹、轨迹（.isogloss.h5）、会话（.isogloss）、方案（.plan.json）。</translation>
    </message>
    <message>
        <source>Language of the window: en, de, fr, es, zh_CN, ja, hi, ar (default: as chosen, or the system&apos;s).</source>
        <translation>窗口语言：en、de、fr、es、zh_CN、ja、hi、ar（默认：所选语言，否则为系统语言）。</translation>
    </message>
</context>
<context>
    <name>isogloss::Autosave</name>
    <message>
        <source>The session cannot be kept for the case of a crash. %1</source>
        <translation>无法为防备崩溃而保存会话。%1</translation>
    </message>
</context>
<context>
    <name>isogloss::BandSlider</name>
    <message>
        <source>layers %1 to %2</source>
        <translation>第 %1 至 %2 层</translation>
    </message>
</context>
<context>
    <name>isogloss::Banner</name>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>isogloss::Caption</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Without intervals.</source>
        <translation>无区间。</translation>
    </message>
    <message>
        <source>Intervals: %1 %, %2 bootstrap over sequences, %3 resamples, seed %4.</source>
        <translation>区间：%1 %，%2 自助法，%3 次重抽样，种子 %4。</translation>
    </message>
    <message>
        <source>BCa</source>
        <translation>BCa</translation>
    </message>
    <message>
        <source>percentile</source>
        <translation>百分位</translation>
    </message>
    <message>
        <source>The distributions are the weights of the chosen experts, which sum to 1.</source>
        <translation>分布为所选专家的权重，和为 1。</translation>
    </message>
    <message>
        <source>The distributions are the router&apos;s sigmoid scores over all experts, divided by their sum.</source>
        <translation>分布为路由器对所有专家的 sigmoid 得分除以其和。</translation>
    </message>
    <message>
        <source>The distributions are the router&apos;s softmax over all experts.</source>
        <translation>分布为路由器对所有专家的 softmax。</translation>
    </message>
    <message>
        <source>Trace: %1.</source>
        <translation>轨迹：%1。</translation>
    </message>
    <message>
        <source>Entropy-normalised Jensen–Shannon divergence from %1, mean over n = %2 parallel sequences.</source>
        <translation>相对于 %1 的熵归一化 Jensen–Shannon 散度，n = %2 个平行序列的均值。</translation>
    </message>
    <message>
        <source>Unit: %1; mean over n = %2 sequences.</source>
        <translation>单位：%1；n = %2 个序列的均值。</translation>
    </message>
    <message>
        <source>Divergence of every two languages in layer %1.</source>
        <translation>第 %1 层中每两种语言的散度。</translation>
    </message>
    <message>
        <source>Divergence of every two languages in the layers %1, on one scale.</source>
        <translation>第 %1 层中每两种语言的散度，同一刻度。</translation>
    </message>
    <message>
        <source>Entropy-normalised Jensen–Shannon divergence, mean over n = %1 parallel sequences.</source>
        <translation>熵归一化 Jensen–Shannon 散度，n = %1 个平行序列的均值。</translation>
    </message>
    <message>
        <source>The languages are in the order of the dendrogram of layer %1 (average linkage).</source>
        <translation>语言按第 %1 层的树状图排序（平均连接）。</translation>
    </message>
    <message>
        <source>Experts of layer %1: activation frequency in %2 minus that in %3.</source>
        <translation>第 %1 层的专家：在 %2 中的激活频率减去在 %3 中的。</translation>
    </message>
    <message>
        <source>Share of tokens with the expert among the top %1 of %2, mean over n = %3 sequences.</source>
        <translation>专家位于 %2 个中的前 %1 的词元占比，n = %3 个序列的均值。</translation>
    </message>
    <message>
        <source>Number of specialised experts: by threshold τ over all layers, and by layer at τ = %1.</source>
        <translation>专门化专家的数量：按阈值 τ（所有层），以及 τ = %1 时按层。</translation>
    </message>
    <message>
        <source>Task: activation frequency in %1 exceeds that in %2 by more than τ.</source>
        <translation>任务：在 %1 中的激活频率比在 %2 中高出 τ 以上。</translation>
    </message>
    <message>
        <source>Multilingual: the frequency in any of n = %1 languages exceeds that in %2 by more than τ.</source>
        <translation>多语言：在 n = %1 种语言中任一种的频率比在 %2 中高出 τ 以上。</translation>
    </message>
    <message>
        <source>%1 layers of %2 experts.</source>
        <translation>%1 层，每层 %2 个专家。</translation>
    </message>
    <message>
        <source>Correlation of divergence from %1 with accuracy over n = %2 languages.</source>
        <translation>n = %2 种语言上，相对于 %1 的散度与准确率的相关。</translation>
    </message>
    <message>
        <source>Intervals: %1 %, Fisher&apos;s z.</source>
        <translation>区间：%1 %，Fisher z。</translation>
    </message>
    <message>
        <source>Permutation null: %1 shuffles, seed %2.</source>
        <translation>置换零分布：%1 次打乱，种子 %2。</translation>
    </message>
    <message>
        <source>Accuracies: %1.</source>
        <translation>准确率：%1。</translation>
    </message>
    <message>
        <source>Loss before and after, in nats per byte (lower is better), by language.</source>
        <translation>之前和之后的损失，单位为每字节 nat（越低越好），按语言。</translation>
    </message>
    <message>
        <source>Accuracy on %1 before and after, by language.</source>
        <translation>%1 上之前和之后的准确率，按语言。</translation>
    </message>
    <message>
        <source>n = %1 items per language, the same in both runs; differences are paired.</source>
        <translation>每种语言 n = %1 个题目，两次运行相同；差值为配对差。</translation>
    </message>
    <message>
        <source>The row for all languages resamples an item in all its languages as one.</source>
        <translation>所有语言的一行把同一题目的各语言版本作为一个单位重抽样。</translation>
    </message>
    <message>
        <source>over sequences</source>
        <translation>按序列</translation>
    </message>
    <message>
        <source>over items</source>
        <translation>按题目</translation>
    </message>
    <message>
        <source>U curve: three languages by layer</source>
        <translation>U 形曲线：三种语言按层</translation>
    </message>
    <message>
        <source>Divergence by layer, coloured by accuracy</source>
        <translation>按层的散度，以准确率着色</translation>
    </message>
    <message>
        <source>Routing entropy by layer</source>
        <translation>按层的路由熵</translation>
    </message>
    <message>
        <source>Languages against languages, several layers</source>
        <translation>语言对语言，多个层</translation>
    </message>
    <message>
        <source>Number of specialised experts</source>
        <translation>专门化专家的数量</translation>
    </message>
    <message>
        <source>Experts of a layer, by number</source>
        <translation>一层的专家，按编号</translation>
    </message>
    <message>
        <source>Correlation with accuracy</source>
        <translation>与准确率的相关</translation>
    </message>
    <message>
        <source>Accuracy, base against steered</source>
        <translation>准确率，基线与引导后</translation>
    </message>
    <message>
        <source>Divergence by layer of %1.</source>
        <translation>%1 的按层散度。</translation>
    </message>
    <message>
        <source>Divergence by layer, one line per language (%1), coloured by accuracy (%2).</source>
        <translation>按层的散度，每种语言一条线（%1），以准确率着色（%2）。</translation>
    </message>
    <message>
        <source>Entropy of the pooled routing distribution by layer, one line per language (%1), %2 in black.</source>
        <translation>按层的合并路由分布的熵，每种语言一条线（%1），%2 为黑色。</translation>
    </message>
    <message>
        <source>Pearson&apos;s r by layer, and the languages of layer %1.</source>
        <translation>按层的 Pearson r，以及第 %1 层的各语言。</translation>
    </message>
    <message>
        <source>Co-activation of the experts of layer %1 in %2: share of the tokens with expert i (row) among their top %3 of %4 that also chose expert j (column).</source>
        <translation>第 %1 层专家在 %2 中的共激活：在前 %3 名（共 %4 个）中含专家 i（行）的词元里，同时选择专家 j（列）的比例。</translation>
    </message>
    <message>
        <source>%1 tokens.</source>
        <translation>%1 个词元。</translation>
    </message>
    <message>
        <source>Even, independent routing gives (k − 1) ÷ (E − 1) = %1 %.</source>
        <translation>均匀且独立的路由给出 (k − 1) ÷ (E − 1) = %1 %。</translation>
    </message>
    <message>
        <source>Hatched: experts that no token chose.</source>
        <translation>阴影：没有词元选择的专家。</translation>
    </message>
    <message>
        <source>Intervals of the difference are drawn from the value before on, and no further than values can be.</source>
        <translation>差值的区间从之前的值画起，不超出可能的取值。</translation>
    </message>
</context>
<context>
    <name>isogloss::Chart</name>
    <message>
        <source>rests: outside the plan&apos;s scope</source>
        <translation>不生效：在方案的适用范围之外</translation>
    </message>
</context>
<context>
    <name>isogloss::CoactivationChart</name>
    <message>
        <source>Experts of the selected layer that are chosen together</source>
        <translation>所选层中被一起选择的专家</translation>
    </message>
    <message>
        <source>Up and down move the selected expert, left and right read out the experts chosen with it; P or Enter promotes it, S suppresses it, Delete takes it out of the plan.</source>
        <translation>上下键移动所选专家，左右键读出与其一起被选的专家；P 或回车提升它，S 抑制它，Delete 将其移出方案。</translation>
    </message>
    <message>
        <source>Click a layer in the heatmap: which of its experts are chosen together is shown here.</source>
        <translation>在热图中单击一层：此处显示该层哪些专家被一起选择。</translation>
    </message>
    <message>
        <source>layer %1 · expert %2</source>
        <translation>层 %1 · 专家 %2</translation>
    </message>
    <message>
        <source>layer %1 · expert %2, also %3</source>
        <translation>层 %1 · 专家 %2，同时 %3</translation>
    </message>
    <message>
        <source>expert %1 is chosen by none of the %2 tokens</source>
        <translation>%2 个词元中没有一个选择专家 %1</translation>
    </message>
    <message>
        <source>chosen by %1 of %2 tokens, %3 %</source>
        <translation>被 %2 个词元中的 %1 个选择，%3 %</translation>
    </message>
    <message>
        <source>%1 % of the tokens of %2 also chose %3</source>
        <translation>%2 的词元中有 %1 % 也选择了 %3</translation>
    </message>
    <message>
        <source>%1 of its %2 tokens; %3 tokens in all</source>
        <translation>其 %2 个词元中的 %1 个；共 %3 个词元</translation>
    </message>
    <message>
        <source>lift %1: of all tokens, %2 % chose %3</source>
        <translation>提升度 %1：所有词元中有 %2 % 选择 %3</translation>
    </message>
    <message>
        <source>%1 is promoted by the plan</source>
        <translation>方案提升 %1</translation>
    </message>
    <message>
        <source>%1 is suppressed by the plan</source>
        <translation>方案抑制 %1</translation>
    </message>
    <message>
        <source> (chosen together, side by side)</source>
        <translation>（一起被选的相邻）</translation>
    </message>
    <message>
        <source>also chosen j</source>
        <translation>同时被选 j</translation>
    </message>
    <message>
        <source>expert i</source>
        <translation>专家 i</translation>
    </message>
    <message>
        <source>%1, layer %2: share of i&apos;s tokens, %</source>
        <translation>%1，层 %2：占 i 的词元的比例，%</translation>
    </message>
    <message>
        <source>share of i&apos;s tokens, %</source>
        <translation>占 i 的词元的比例，%</translation>
    </message>
    <message>
        <source>| %1 %: even, independent routing, (k − 1) ÷ (E − 1)</source>
        <translation>| %1 %：均匀且独立的路由，(k − 1) ÷ (E − 1)</translation>
    </message>
    <message>
        <source>| %1 %: even routing</source>
        <translation>| %1 %：均匀路由</translation>
    </message>
    <message>
        <source>| even: %1 %</source>
        <translation>| 均匀：%1 %</translation>
    </message>
</context>
<context>
    <name>isogloss::CoactivationController</name>
    <message>
        <source>Open a trace: which experts of a layer are chosen together is shown here.</source>
        <translation>打开一个轨迹：此处显示一层中哪些专家被一起选择。</translation>
    </message>
    <message>
        <source>Reading the trace…</source>
        <translation>正在读取轨迹…</translation>
    </message>
    <message>
        <source>Click a layer in the heatmap (Divergence): which of its experts are chosen together is shown here.</source>
        <translation>在热图（散度）中单击一层：此处显示该层哪些专家被一起选择。</translation>
    </message>
    <message>
        <source>Layer %1 has no experts: it is dense. Click another layer in the heatmap.</source>
        <translation>第 %1 层没有专家：它是稠密层。请在热图中单击另一层。</translation>
    </message>
    <message>
        <source>Layer %1 has not been run yet. Wait for it, resume the run, or click a layer that is complete.</source>
        <translation>第 %1 层尚未运行。请等待、继续运行，或单击一个已完成的层。</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在计数…</translation>
    </message>
    <message>
        <source>%1, layer %2, %3 tokens, top %4 of %5; click an expert to select it, double-click to promote it</source>
        <translation>%1，层 %2，%3 个词元，前 %4 名（共 %5 个）；单击选择专家，双击提升它</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>isogloss::CommandPalette</name>
    <message>
        <source>Search actions, languages …</source>
        <translation>搜索操作、语言 …</translation>
    </message>
</context>
<context>
    <name>isogloss::CorrelationController</name>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Divergence from %1 against accuracy over %2 languages; %3 shuffles. Click a point to select its language, a layer to see it above.</source>
        <translation>相对于 %1 的散度与准确率，共 %2 种语言；打乱 %3 次。单击一个点可选择其语言，单击一层可在上方查看。</translation>
    </message>
    <message>
        <source>Without an accuracy: %1.</source>
        <translation>缺少准确率：%1。</translation>
    </message>
</context>
<context>
    <name>isogloss::CorrelationLayers</name>
    <message>
        <source>Correlation of divergence with accuracy, by layer</source>
        <translation>各层散度与准确率的相关性</translation>
    </message>
    <message>
        <source>Left and right move the selected layer.</source>
        <translation>左右方向键移动所选层。</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Spearman&apos;s ρ by layer, %1 % interval</source>
        <translation>各层 Spearman ρ，%1% 区间</translation>
    </message>
    <message>
        <source>Pearson&apos;s r by layer, %1 % interval; grey: central %1 % under shuffled accuracies</source>
        <translation>各层 Pearson r，%1% 区间；灰色：打乱准确率时居中的 %1%</translation>
    </message>
    <message>
        <source>layer %1, n = %2</source>
        <translation>第 %1 层，n = %2</translation>
    </message>
    <message>
        <source>p = %1</source>
        <translation>p = %1</translation>
    </message>
    <message>
        <source>Holm %1, permutation %2, over layers %3</source>
        <translation>Holm %1，置换检验 %2，跨各层 %3</translation>
    </message>
    <message>
        <source>Pearson&apos;s r, %1 % interval; grey: shuffled</source>
        <translation>Pearson r，%1 % 区间；灰色：打乱后</translation>
    </message>
    <message>
        <source>Pearson&apos;s r, %1 % interval</source>
        <translation>Pearson r，%1 % 区间</translation>
    </message>
</context>
<context>
    <name>isogloss::CorrelationPage</name>
    <message>
        <source>Pearson</source>
        <translation>Pearson</translation>
    </message>
    <message>
        <source>Spearman</source>
        <translation>Spearman</translation>
    </message>
    <message>
        <source>a run or a table</source>
        <translation>一次运行或一个表格</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>表格…</translation>
    </message>
    <message>
        <source>A CSV table with the columns language and accuracy, or a result of isogloss-cli evaluate</source>
        <translation>含 language 和 accuracy 两列的 CSV 表格，或 isogloss-cli evaluate 的结果</translation>
    </message>
    <message>
        <source>accuracies of</source>
        <translation>准确率来自</translation>
    </message>
    <message>
        <source>Coefficient</source>
        <translation>系数</translation>
    </message>
</context>
<context>
    <name>isogloss::CorrelationScatter</name>
    <message>
        <source>Divergence against accuracy, one point per language</source>
        <translation>散度与准确率，每种语言一个点</translation>
    </message>
    <message>
        <source>Choose where the accuracies come from: a run of the Experiments page, or a table (csv).</source>
        <translation>选择准确率的来源：“实验”页上的一次运行，或一个表格（csv）。</translation>
    </message>
    <message>
        <source>divergence from %1 in layer %2</source>
        <translation>第 %2 层相对于 %1 的散度</translation>
    </message>
    <message>
        <source>accuracy, %</source>
        <translation>准确率，%</translation>
    </message>
    <message>
        <source>%1 = %2%3, p = %4, n = %5</source>
        <translation>%1 = %2%3，p = %4，n = %5</translation>
    </message>
    <message>
        <source>; permutation p = %1, over layers %2</source>
        <translation>；置换检验 p = %1，跨各层 %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>divergence %1</source>
        <translation>散度 %1</translation>
    </message>
    <message>
        <source>accuracy %1 %</source>
        <translation>准确率 %1%</translation>
    </message>
    <message>
        <source>The arrow keys go to the next language in their direction; Ctrl and click add one, a drag selects those in it.</source>
        <translation>方向键移到该方向的下一种语言；Ctrl 加单击添加一种，拖动选择框内的语言。</translation>
    </message>
    <message>
        <source>   n = %1</source>
        <translation>   n = %1</translation>
    </message>
    <message>
        <source>%1 of %2 named</source>
        <translation>已标注 %1 / %2</translation>
    </message>
</context>
<context>
    <name>isogloss::CurvesChart</name>
    <message>
        <source>Divergence by layer, one curve per selected language</source>
        <translation>各层散度，每种所选语言一条曲线</translation>
    </message>
    <message>
        <source>Left and right move the selected layer.</source>
        <translation>左右方向键移动所选层。</translation>
    </message>
    <message>
        <source>The divergence of each selected language, layer by layer, with its interval.</source>
        <translation>逐层显示每种所选语言的散度及其区间。</translation>
    </message>
    <message>
        <source>noise floor</source>
        <translation>噪声本底</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>divergence from %1</source>
        <translation>相对于 %1 的散度</translation>
    </message>
    <message>
        <source> · %1 % intervals, n = %2</source>
        <translation> · %1% 区间，n = %2</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>第 %1 层</translation>
    </message>
    <message>
        <source>%1  not computed yet</source>
        <translation>%1  尚未计算</translation>
    </message>
    <message>
        <source>%1  %2%3</source>
        <translation>%1  %2%3</translation>
    </message>
    <message>
        <source>routing entropy, nats</source>
        <translation>路由熵，nat</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 个</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>类别 %1</translation>
    </message>
    <message>
        <source>no accuracies yet: choose them on the Correlation page</source>
        <translation>尚无准确率：请在“相关”页选择</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>   n = %1</source>
        <translation>   n = %1</translation>
    </message>
</context>
<context>
    <name>isogloss::DivergencePage</name>
    <message>
        <source>%1, all experts</source>
        <translation>%1，全部专家</translation>
    </message>
    <message>
        <source>top-k weights</source>
        <translation>top-k 权重</translation>
    </message>
    <message>
        <source>mean divergence</source>
        <translation>平均散度</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>family</source>
        <translation>语系</translation>
    </message>
    <message>
        <source>resource class</source>
        <translation>资源等级</translation>
    </message>
    <message>
        <source>before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>after</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>Divergence by layer and language</source>
        <translation>按层和语言的散度</translation>
    </message>
    <message>
        <source>Divergence by layer of the selected languages</source>
        <translation>所选语言的各层散度</translation>
    </message>
    <message>
        <source>Experts of the selected layer</source>
        <translation>所选层的专家</translation>
    </message>
    <message>
        <source>By layer</source>
        <translation>按层</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Both languages&apos; shares of tokens, instead of their difference</source>
        <translation>两种语言的词元占比，而非其差值</translation>
    </message>
    <message>
        <source>by number</source>
        <translation>按编号</translation>
    </message>
    <message>
        <source>Experts in the order of their numbers, instead of by value</source>
        <translation>专家按编号排列，而非按数值</translation>
    </message>
    <message>
        <source>softmax</source>
        <translation>softmax</translation>
    </message>
    <message>
        <source>Which distribution over experts is compared</source>
        <translation>比较专家上的哪种分布</translation>
    </message>
    <message>
        <source>Order of the languages</source>
        <translation>语言的排列顺序</translation>
    </message>
    <message>
        <source>The language that the others are compared with</source>
        <translation>其他语言与之比较的语言</translation>
    </message>
    <message>
        <source>Figure…</source>
        <translation>图…</translation>
    </message>
    <message>
        <source>Export a chart for a paper, with its data</source>
        <translation>导出论文用图及其数据</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>against</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>对比 %1</translation>
    </message>
    <message>
        <source>top-k</source>
        <translation>top-k</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>sigmoid</translation>
    </message>
    <message>
        <source>The router&apos;s sigmoid scores, without its selection bias, divided by their sum</source>
        <translation>路由器的 sigmoid 分数，不含选择偏置，除以其总和</translation>
    </message>
    <message>
        <source>Softmax of the router&apos;s logits over all experts, without any selection bias</source>
        <translation>路由器对全部专家的 logit 的 softmax，不含选择偏置</translation>
    </message>
    <message>
        <source>sort: %1</source>
        <translation>排序：%1</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>divergence</source>
        <translation>散度</translation>
    </message>
    <message>
        <source>interval width</source>
        <translation>区间宽度</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>熵</translation>
    </message>
    <message>
        <source>consistency</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>What the heatmap shows</source>
        <translation>热力图显示的量</translation>
    </message>
    <message>
        <source>language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>What the colours of the lines say</source>
        <translation>线条颜色的含义</translation>
    </message>
    <message>
        <source>colour: %1</source>
        <translation>颜色：%1</translation>
    </message>
    <message>
        <source>Choose accuracies on the Correlation page first.</source>
        <translation>请先在“相关”页选择准确率。</translation>
    </message>
    <message>
        <source>similarity</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>Search name, code, script</source>
        <translation>搜索名称、代码、文字</translation>
    </message>
    <message>
        <source>Show only some languages</source>
        <translation>只显示部分语言</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Languages with like rows side by side: average linkage, distance = mean difference over the layers</source>
        <translation>行相似的语言相邻：平均连接，距离 = 各层之差的均值</translation>
    </message>
    <message>
        <source>Divergence by layer and language, after</source>
        <translation>按层和语言的散度（之后）</translation>
    </message>
    <message>
        <source>plan preview</source>
        <translation>方案预览</translation>
    </message>
    <message>
        <source>both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>Before or after</source>
        <translation>之前或之后</translation>
    </message>
    <message>
        <source>Before and after side by side: the same rows, layers and colours</source>
        <translation>前后并排：行、层和颜色相同</translation>
    </message>
    <message>
        <source>In a pane of its own</source>
        <translation>在单独的面板中</translation>
    </message>
    <message>
        <source>Experts of a layer</source>
        <translation>一层的专家</translation>
    </message>
</context>
<context>
    <name>isogloss::DockTitle</name>
    <message>
        <source>Float or dock</source>
        <translation>浮动或停靠</translation>
    </message>
    <message>
        <source>Float or dock %1</source>
        <translation>浮动或停靠“%1”</translation>
    </message>
    <message>
        <source>Close (the View menu brings it back)</source>
        <translation>关闭（可从“视图”菜单重新打开）</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>关闭“%1”</translation>
    </message>
</context>
<context>
    <name>isogloss::DoseChart</name>
    <message>
        <source>Difference against strength, task experts and random controls</source>
        <translation>差值随强度的变化，任务专家和随机对照</translation>
    </message>
    <message>
        <source>The dose-response curve of the chosen line appears with its first run.</source>
        <translation>所选行的剂量–反应曲线在其首次运行后出现。</translation>
    </message>
    <message>
        <source>%1, τ %2, layers %3–%4</source>
        <translation>%1，τ %2，第 %3–%4 层</translation>
    </message>
    <message>
        <source>strength λ</source>
        <translation>强度 λ</translation>
    </message>
    <message>
        <source>difference, nats per byte · %1</source>
        <translation>差值，nat/字节 · %1</translation>
    </message>
    <message>
        <source>difference, points · %1</source>
        <translation>差值，百分点 · %1</translation>
    </message>
    <message>
        <source>● task experts   ○ random controls, line: their mean</source>
        <translation>● 任务专家   ○ 随机对照，线：其均值</translation>
    </message>
    <message>
        <source>task experts, λ %1</source>
        <translation>任务专家，λ %1</translation>
    </message>
    <message>
        <source>random control %1, λ %2</source>
        <translation>随机对照 %1，λ %2</translation>
    </message>
</context>
<context>
    <name>isogloss::DumbbellChart</name>
    <message>
        <source>Before and after, one row per language</source>
        <translation>前后对比，每种语言一行</translation>
    </message>
    <message>
        <source>Up and down move the selected language.</source>
        <translation>上下方向键移动所选语言。</translation>
    </message>
    <message>
        <source>Steer some experts and re-evaluate to see what changed.</source>
        <translation>引导若干专家并重新评测，查看有何变化。</translation>
    </message>
    <message>
        <source>loss, nats per byte; lower is better</source>
        <translation>损失，nat/字节；越低越好</translation>
    </message>
    <message>
        <source>accuracy, %</source>
        <translation>准确率，%</translation>
    </message>
    <message>
        <source>points</source>
        <translation>百分点</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1 · before ○ after ●</source>
        <translation>%1 · 之前 ○ 之后 ●</translation>
    </message>
    <message>
        <source>all languages together</source>
        <translation>全部语言合计</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1%2%3   n = %4</source>
        <translation>%1%2%3   n = %4</translation>
    </message>
    <message>
        <source>the interval holds zero: no difference can be claimed</source>
        <translation>区间包含零：不能断言存在差异</translation>
    </message>
    <message>
        <source>the interval would end at %1: drawn up to %2</source>
        <translation>区间本应止于 %1：只画到 %2</translation>
    </message>
</context>
<context>
    <name>isogloss::EditListModel</name>
    <message>
        <source>layer %1 · expert %2</source>
        <translation>第 %1 层 · 专家 %2</translation>
    </message>
    <message>
        <source>promote expert %1 of layer %2</source>
        <translation>增强第 %2 层的专家 %1</translation>
    </message>
    <message>
        <source>suppress expert %1 of layer %2</source>
        <translation>抑制第 %2 层的专家 %1</translation>
    </message>
    <message>
        <source>Rests: the plan applies to layers %1–%2 only</source>
        <translation>不生效：方案仅适用于第 %1–%2 层</translation>
    </message>
</context>
<context>
    <name>isogloss::EmptyState</name>
    <message>
        <source>Try the demo</source>
        <translation>试用演示</translation>
    </message>
    <message>
        <source>Where does the model stop routing by language?</source>
        <translation>模型从哪里开始不再按语言路由？</translation>
    </message>
    <message>
        <source>Open a model folder…</source>
        <translation>打开模型文件夹…</translation>
    </message>
    <message>
        <source>Open a trace…</source>
        <translation>打开轨迹…</translation>
    </message>
    <message>
        <source>Or drop a model folder, a corpus folder, a trace, a session or a plan anywhere in this window.</source>
        <translation>也可以将模型文件夹、语料文件夹、轨迹、会话或方案拖放到此窗口的任意位置。</translation>
    </message>
</context>
<context>
    <name>isogloss::EngineWorker</name>
    <message>
        <source>Evaluation: %1 without a plan</source>
        <translation>评测：%1，无方案</translation>
    </message>
    <message>
        <source>Evaluation: %1 with %2</source>
        <translation>评测：%1，%2</translation>
    </message>
    <message>
        <source>%1 edit</source>
        <translation>%1 处编辑</translation>
    </message>
    <message>
        <source>%1 edits</source>
        <translation>%1 处编辑</translation>
    </message>
    <message>
        <source>Sweep over plans: %1</source>
        <translation>方案扫描：%1</translation>
    </message>
    <message>
        <source>Trace of %1, %2</source>
        <translation>%1 的轨迹，%2</translation>
    </message>
    <message>
        <source>%1 language</source>
        <translation>%1 种语言</translation>
    </message>
    <message>
        <source>%1 languages</source>
        <translation>%1 种语言</translation>
    </message>
    <message>
        <source>Re-evaluation of %1 with %2</source>
        <translation>%1 的重新评测，%2</translation>
    </message>
    <message>
        <source>Evaluations of %1 without a plan, ahead of a re-evaluation</source>
        <translation>在重新评测之前，对 %1 的无方案评测</translation>
    </message>
    <message>
        <source>Comparison with the reference run %1</source>
        <translation>与参考运行 %1 的比较</translation>
    </message>
</context>
<context>
    <name>isogloss::ExperimentsController</name>
    <message>
        <source>%1 run is off the list. Delete its file as well?</source>
        <translation>已从列表移除 %1 次运行。是否同时删除其文件？</translation>
    </message>
    <message>
        <source>%1 runs are off the list. Delete their files as well?</source>
        <translation>已从列表移除 %1 次运行。是否同时删除其文件？</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>%1: the file could not be deleted: %2.</source>
        <translation>%1：无法删除文件：%2。</translation>
    </message>
    <message>
        <source>Select two runs; %1 are selected.</source>
        <translation>请选择两次运行；当前选择了 %1 次。</translation>
    </message>
    <message>
        <source>%1 is not complete: go on with it first.</source>
        <translation>%1 尚未完成：请先继续运行。</translation>
    </message>
    <message>
        <source>comparing …</source>
        <translation>正在比较 …</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>%1 → %2: </source>
        <translation>%1 → %2: </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Open a model first</source>
        <translation>请先打开模型</translation>
    </message>
    <message>
        <source>Choose the folder of the task&apos;s files first</source>
        <translation>请先选择任务文件所在的文件夹</translation>
    </message>
    <message>
        <source>Run without a plan</source>
        <translation>无方案运行</translation>
    </message>
    <message>
        <source>Run the plan</source>
        <translation>运行方案</translation>
    </message>
    <message>
        <source>The current plan; the run without a plan comes with it if it is missing</source>
        <translation>当前方案；若缺少无方案运行，则一并进行</translation>
    </message>
    <message>
        <source>waiting for the engine</source>
        <translation>正在等待引擎</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>无方案</translation>
    </message>
    <message>
        <source>plan: %1</source>
        <translation>方案：%1</translation>
    </message>
    <message>
        <source>A random control belongs to a plan: select a run that has one, or make a plan.</source>
        <translation>随机对照须对应一个方案：请选择带方案的运行，或制定方案。</translation>
    </message>
    <message>
        <source>random control, seed %1</source>
        <translation>随机对照，种子 %1</translation>
    </message>
    <message>
        <source>%1: the run is of the model %2, which is not open. Open it, then go on.</source>
        <translation>%1：该运行使用的模型 %2 未打开。请打开该模型后继续。</translation>
    </message>
    <message>
        <source>plan of %1</source>
        <translation>%1 的方案</translation>
    </message>
    <message>
        <source>Settings and plan of %1 are those of the next run now.</source>
        <translation>%1 的设置和方案现用于下一次运行。</translation>
    </message>
    <message>
        <source>No trace is open: run a corpus, or open a trace.</source>
        <translation>没有打开的轨迹：请运行语料，或打开轨迹。</translation>
    </message>
    <message>
        <source>All runs are done; their results and sweep.csv are in %1.</source>
        <translation>所有运行均已完成；其结果和 sweep.csv 位于 %1。</translation>
    </message>
    <message>
        <source>Stopped; what is done stays, Go on takes it up again.</source>
        <translation>已停止；已完成的部分保留，“继续”可接着运行。</translation>
    </message>
    <message>
        <source>No expert of layers %1–%2 differs by more than %3: lower τ.</source>
        <translation>第 %1–%2 层没有专家的差值超过 %3：请降低 τ。</translation>
    </message>
    <message>
        <source>task experts</source>
        <translation>任务专家</translation>
    </message>
    <message>
        <source>%1 experts are in the plan now.</source>
        <translation>方案中现有 %1 个专家。</translation>
    </message>
    <message>
        <source>Say first whose experts are sought: a trace of the task&apos;s texts, against one of generic text.</source>
        <translation>请先指定要查找谁的专家：任务文本的轨迹，与通用文本的轨迹相对比。</translation>
    </message>
    <message>
        <source>Open the model, or a trace of it, first.</source>
        <translation>请先打开模型或其轨迹。</translation>
    </message>
</context>
<context>
    <name>isogloss::ExperimentsPage</name>
    <message>
        <source>compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>changed answers</source>
        <translation>变化的答案</translation>
    </message>
    <message>
        <source>sweep</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Run the plan</source>
        <translation>运行方案</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Random control</source>
        <translation>随机对照</translation>
    </message>
    <message>
        <source>The same task with as many other experts in each layer, drawn at random: of the selected run&apos;s plan, else of the current one</source>
        <translation>同一任务，在每层中随机抽取同样数量的其他专家：对应所选运行的方案，若无则对应当前方案</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on with the selected run where it was stopped</source>
        <translation>从停止处继续所选运行</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Take the settings and the plan of the selected run for the next one</source>
        <translation>将所选运行的设置和方案用于下一次运行</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>打开方案</translation>
    </message>
    <message>
        <source>Open the selected run&apos;s plan in the steering pane</source>
        <translation>在引导面板中打开所选运行的方案</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take the selected runs off the list; their files stay</source>
        <translation>将所选运行移出列表；其文件保留</translation>
    </message>
    <message>
        <source>Open results…</source>
        <translation>打开结果…</translation>
    </message>
    <message>
        <source>Add results that isogloss-cli evaluate wrote</source>
        <translation>添加 isogloss-cli evaluate 写出的结果</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop what runs here; it can go on later</source>
        <translation>停止此处的运行；以后可继续</translation>
    </message>
    <message>
        <source>No runs yet. Choose a task and its data above, then run the current plan: the run without a plan comes with it. “Open results…” shows what isogloss-cli evaluate wrote.</source>
        <translation>尚无运行。请在上方选择任务及其数据，然后运行当前方案：无方案运行会一并进行。“打开结果…”显示 isogloss-cli evaluate 写出的内容。</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>交换</translation>
    </message>
    <message>
        <source>Before and after change places</source>
        <translation>前后互换位置</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>LaTeX</source>
        <translation>LaTeX</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Copy the table to the clipboard</source>
        <translation>将表格复制到剪贴板</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save the table as .md, .tex or .csv, or the changed answers</source>
        <translation>将表格保存为 .md、.tex 或 .csv，或保存变化的答案</translation>
    </message>
    <message>
        <source>Items whose answer changed</source>
        <translation>答案有变化的题目</translation>
    </message>
    <message>
        <source>No answer changed between the two runs, or no two runs are compared.</source>
        <translation>两次运行之间没有答案变化，或未比较两次运行。</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>both runs</source>
        <translation>两次运行</translation>
    </message>
    <message>
        <source>Both runs, by language</source>
        <translation>两次运行，按语言</translation>
    </message>
    <message>
        <source>How two runs are compared</source>
        <translation>两次运行的比较方式</translation>
    </message>
</context>
<context>
    <name>isogloss::ExpertCountsChart</name>
    <message>
        <source>Number of specialised experts by threshold</source>
        <translation>按阈值的专门化专家数量</translation>
    </message>
    <message>
        <source>Number of specialised experts by layer</source>
        <translation>按层的专门化专家数量</translation>
    </message>
    <message>
        <source>experts above τ, all layers</source>
        <translation>高于 τ 的专家，所有层</translation>
    </message>
    <message>
        <source>experts above τ = %1</source>
        <translation>高于 τ = %1 的专家</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>multilingual</source>
        <translation>多语言</translation>
    </message>
</context>
<context>
    <name>isogloss::ExpertMapChart</name>
    <message>
        <source>Experts by layer</source>
        <translation>各层专家</translation>
    </message>
    <message>
        <source>Click a language in the heatmap: its experts in all layers are shown here.</source>
        <translation>在热力图中单击一种语言：此处显示它在所有层中的专家。</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>%1 − %2, share of tokens</source>
        <translation>%1 − %2，词元占比</translation>
    </message>
    <message>
        <source>difference of shares</source>
        <translation>占比之差</translation>
    </message>
    <message>
        <source>%1, share of tokens; an even router gives k/E = %2</source>
        <translation>%1，词元占比；均匀的路由器给出 k/E = %2</translation>
    </message>
    <message>
        <source>%1, share of tokens</source>
        <translation>%1，词元占比</translation>
    </message>
    <message>
        <source>layer %1 · expert %2</source>
        <translation>第 %1 层 · 专家 %2</translation>
    </message>
    <message>
        <source>%1: %2 of the tokens</source>
        <translation>%1：占词元的 %2</translation>
    </message>
    <message>
        <source>difference %1</source>
        <translation>差值 %1</translation>
    </message>
    <message>
        <source>The arrow keys move the selected expert; P or Enter promotes it, S suppresses it, Delete takes it out of the plan.</source>
        <translation>方向键移动所选专家；P 或 Enter 增强，S 抑制，Delete 将其移出方案。</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>promoted by the plan</source>
        <translation>已被方案增强</translation>
    </message>
    <message>
        <source>suppressed by the plan</source>
        <translation>已被方案抑制</translation>
    </message>
</context>
<context>
    <name>isogloss::ExpertsChart</name>
    <message>
        <source>Experts of the selected layer</source>
        <translation>所选层的专家</translation>
    </message>
    <message>
        <source>Select a layer and a language in the heatmap to see which experts they use.</source>
        <translation>在热力图中选择层和语言，查看使用了哪些专家。</translation>
    </message>
    <message>
        <source>layer %1 · expert %2</source>
        <translation>第 %1 层 · 专家 %2</translation>
    </message>
    <message>
        <source>%1  %2%3</source>
        <translation>%1  %2%3</translation>
    </message>
    <message>
        <source>%1  %2   even routing %3</source>
        <translation>%1  %2   均匀路由 %3</translation>
    </message>
    <message>
        <source>promoted by the plan</source>
        <translation>已被方案增强</translation>
    </message>
    <message>
        <source>suppressed by the plan</source>
        <translation>已被方案抑制</translation>
    </message>
    <message>
        <source>even routing, k/E = %1</source>
        <translation>均匀路由，k/E = %1</translation>
    </message>
    <message>
        <source>τ = %1 → %2 expert</source>
        <translation>τ = %1 → %2 个专家</translation>
    </message>
    <message>
        <source>τ = %1 → %2 experts</source>
        <translation>τ = %1 → %2 个专家</translation>
    </message>
    <message>
        <source>%1 − %2, share of tokens</source>
        <translation>%1 − %2，词元占比</translation>
    </message>
    <message>
        <source>share of tokens</source>
        <translation>词元占比</translation>
    </message>
    <message>
        <source>expert of layer %1</source>
        <translation>第 %1 层的专家</translation>
    </message>
    <message>
        <source>experts of layer %1, sorted by difference</source>
        <translation>第 %1 层的专家，按差值排序</translation>
    </message>
    <message>
        <source>experts of layer %1, sorted by share</source>
        <translation>第 %1 层的专家，按占比排序</translation>
    </message>
    <message>
        <source>expert %1</source>
        <translation>专家 %1</translation>
    </message>
    <message>
        <source>Left and right move the selected expert, with Shift they add the next; P promotes it, S suppresses it, Delete takes it out of the plan.</source>
        <translation>左右方向键移动所选专家，按住 Shift 则添加下一个；P 增强，S 抑制，Delete 将其移出方案。</translation>
    </message>
    <message>
        <source>difference %1%2   n = %3</source>
        <translation>差值 %1%2   n = %3</translation>
    </message>
</context>
<context>
    <name>isogloss::ExpertsPage</name>
    <message>
        <source>difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>所有层</translation>
    </message>
    <message>
        <source>co-activation</source>
        <translation>共激活</translation>
    </message>
    <message>
        <source>by number</source>
        <translation>按编号</translation>
    </message>
    <message>
        <source>by similarity</source>
        <translation>按相似度</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>Order of the experts</source>
        <translation>专家的顺序</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>图中显示的量</translation>
    </message>
</context>
<context>
    <name>isogloss::FigureDialog</name>
    <message>
        <source>Figure</source>
        <translation>图</translation>
    </message>
    <message>
        <source>PDF (vector)</source>
        <translation>PDF（矢量）</translation>
    </message>
    <message>
        <source>SVG (vector)</source>
        <translation>SVG（矢量）</translation>
    </message>
    <message>
        <source>light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source> in</source>
        <translation> 英寸</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> 磅</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Figures (*.pdf *.svg *.png)</source>
        <translation>图 (*.pdf *.svg *.png)</translation>
    </message>
    <message>
        <source>There is nothing in this chart yet.</source>
        <translation>此图表尚无内容。</translation>
    </message>
    <message>
        <source>Wrote %1 and %2.</source>
        <translation>已写入 %1 和 %2。</translation>
    </message>
    <message>
        <source>in grey</source>
        <translation>灰度</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>说明文字</translation>
    </message>
    <message>
        <source>As a printer without colour has it</source>
        <translation>如无彩色的打印机所印</translation>
    </message>
    <message>
        <source>Preview in grey</source>
        <translation>灰度预览</translation>
    </message>
    <message>
        <source>Copy caption</source>
        <translation>复制说明文字</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>全部导出…</translation>
    </message>
    <message>
        <source>Every figure that has data, into one folder</source>
        <translation>把所有有数据的图导出到一个文件夹</translation>
    </message>
    <message>
        <source>The data go into a CSV file, the caption into a text file beside the figure.</source>
        <translation>数据写入 CSV 文件，说明文字写入图旁的文本文件。</translation>
    </message>
    <message>
        <source>The caption is in the clipboard.</source>
        <translation>说明文字已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Folder for all figures</source>
        <translation>所有图的文件夹</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>The figure is still being computed.</source>
        <translation>该图仍在计算中。</translation>
    </message>
    <message>
        <source>Wrote %1 figures into %2.</source>
        <translation>已将 %1 个图写入 %2。</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>free</source>
        <translation>自定</translation>
    </message>
    <message>
        <source>as in the window</source>
        <translation>与窗口相同</translation>
    </message>
    <message>
        <source>green to navy</source>
        <translation>绿到藏青</translation>
    </message>
    <message>
        <source>grey, for print</source>
        <translation>灰度，用于印刷</translation>
    </message>
    <message>
        <source>blue to gold</source>
        <translation>蓝到金</translation>
    </message>
    <message>
        <source>by code</source>
        <translation>按代码</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>by name and code</source>
        <translation>按名称和代码</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>none: papers have captions</source>
        <translation>无：论文有图注</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>每英寸点数</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Width of</source>
        <translation>宽度取自</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Languages by</source>
        <translation>语言标注方式</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Instead of “%1”</source>
        <translation>替换“%1”</translation>
    </message>
</context>
<context>
    <name>isogloss::FigurePreview</name>
    <message>
        <source>Preview of the figure</source>
        <translation>图的预览</translation>
    </message>
</context>
<context>
    <name>isogloss::FirstVisit</name>
    <message>
        <source>Where languages part</source>
        <translation>语言在何处分开</translation>
    </message>
    <message>
        <source>Which experts it is</source>
        <translation>是哪些专家</translation>
    </message>
    <message>
        <source>These are the layer&apos;s experts: how much more, or less, of the language&apos;s tokens each one gets than of English. Click a bar.</source>
        <translation>这些是该层的专家：与英语相比，每个专家分到该语言的词元多多少或少多少。请单击一个条形。</translation>
    </message>
    <message>
        <source>Steer</source>
        <translation>引导</translation>
    </message>
    <message>
        <source>Double-click the bar: the router will prefer this expert. Ctrl+↓ turns it away instead, Ctrl+Z takes the edit back. The plan stands at the right.</source>
        <translation>双击条形：路由器将偏向该专家。Ctrl+↓ 则使其回避该专家，Ctrl+Z 撤销编辑。方案位于右侧。</translation>
    </message>
    <message>
        <source>See what it changes</source>
        <translation>看看改变了什么</translation>
    </message>
    <message>
        <source>Re-evaluate runs the corpus again with the plan, and answers the reading questions before and after: divergence, loss and accuracy, by language, with intervals.</source>
        <translation>“重新评测”按方案再次运行语料，并在前后各回答一遍阅读题：按语言给出散度、损失和准确率及其区间。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保存结果</translation>
    </message>
    <message>
        <source>“before · after · difference” turn the heatmap over. Figure… saves what you see as PDF, SVG or PNG at the width of your paper&apos;s column, with its numbers as CSV beside it.</source>
        <translation>“之前 · 之后 · 差值”切换热力图。“图…”将所见内容按论文栏宽保存为 PDF、SVG 或 PNG，数值以 CSV 存于其旁。</translation>
    </message>
    <message>
        <source>Each cell compares which experts a language uses in a layer with those of English: where they are the same it is calm, where they differ it stands out. Inside the blue line routing is shared. Click a cell that stands out.</source>
        <translation>每个单元格比较一种语言与英语在某一层使用的专家：专家相同处颜色平淡，不同处颜色突出。蓝线以内路由是共享的。请单击一个突出的单元格。</translation>
    </message>
</context>
<context>
    <name>isogloss::FlipListModel</name>
    <message>
        <source>right either way</source>
        <translation>前后皆对</translation>
    </message>
    <message>
        <source>wrong either way</source>
        <translation>前后皆错</translation>
    </message>
    <message>
        <source>▲ gained</source>
        <translation>▲ 变对</translation>
    </message>
    <message>
        <source>▼ lost</source>
        <translation>▼ 变错</translation>
    </message>
    <message>
        <source>language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>item</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>after</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正确答案</translation>
    </message>
    <message>
        <source>change</source>
        <translation>变化</translation>
    </message>
</context>
<context>
    <name>isogloss::ForestChart</name>
    <message>
        <source>Difference of two runs, one row per language</source>
        <translation>两次运行之差，每种语言一行</translation>
    </message>
    <message>
        <source>Up and down move the selected language.</source>
        <translation>上下方向键移动所选语言。</translation>
    </message>
    <message>
        <source>Select two runs in the table (Ctrl+click the second): their difference by language is shown here.</source>
        <translation>在表格中选择两次运行（Ctrl+单击第二次）：此处按语言显示其差值。</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>points</source>
        <translation>百分点</translation>
    </message>
    <message>
        <source>p (Holm)</source>
        <translation>p (Holm)</translation>
    </message>
    <message>
        <source>nats/byte</source>
        <translation>nat/字节</translation>
    </message>
    <message>
        <source>points, %1 % interval</source>
        <translation>百分点，%1% 区间</translation>
    </message>
    <message>
        <source>difference of the loss, nats per byte; left of zero is better</source>
        <translation>损失之差，nat/字节；零的左侧为更好</translation>
    </message>
    <message>
        <source>difference of the accuracy, points</source>
        <translation>准确率之差，百分点</translation>
    </message>
    <message>
        <source>%1 · grey: the interval holds zero</source>
        <translation>%1 · 灰色：区间包含零</translation>
    </message>
    <message>
        <source>all languages together</source>
        <translation>全部语言合计</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 → %2   n = %3</source>
        <translation>%1 → %2   n = %3</translation>
    </message>
    <message>
        <source>nats per byte</source>
        <translation>nat/字节</translation>
    </message>
    <message>
        <source>%1 gained, %2 lost</source>
        <translation>%1 题变对，%2 题变错</translation>
    </message>
    <message>
        <source>exact sign test over keys: p = %1</source>
        <translation>按题号的精确符号检验：p = %1</translation>
    </message>
    <message>
        <source>exact McNemar p = %1, Holm %2</source>
        <translation>精确 McNemar 检验 p = %1，Holm %2</translation>
    </message>
</context>
<context>
    <name>isogloss::HeaderBar</name>
    <message>
        <source>Search actions, languages …     %1</source>
        <translation>搜索操作、语言 …     %1</translation>
    </message>
    <message>
        <source>Search actions and languages</source>
        <translation>搜索操作和语言</translation>
    </message>
</context>
<context>
    <name>isogloss::HeatmapChart</name>
    <message>
        <source>Divergence by layer and language</source>
        <translation>按层和语言的散度</translation>
    </message>
    <message>
        <source>Run a model over parallel text, or open a trace, to see where its languages part and meet.</source>
        <translation>用模型运行平行文本，或打开轨迹，查看其各语言在何处分开、在何处汇合。</translation>
    </message>
    <message>
        <source>mean by layer</source>
        <translation>各层均值</translation>
    </message>
    <message>
        <source>%1 · layer %2</source>
        <translation>%1 · 第 %2 层</translation>
    </message>
    <message>
        <source>dense layer: no experts</source>
        <translation>稠密层：无专家</translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation>尚未计算</translation>
    </message>
    <message>
        <source>no value before</source>
        <translation>之前无数值</translation>
    </message>
    <message>
        <source>%1   from %2 to %3   n = %4</source>
        <translation>%1   从 %2 到 %3   n = %4</translation>
    </message>
    <message>
        <source>%1%2   n = %3</source>
        <translation>%1%2   n = %3</translation>
    </message>
    <message>
        <source>θ %1</source>
        <translation>θ %1</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>change of the divergence from %1, after − before</source>
        <translation>相对于 %1 的散度变化，之后 − 之前</translation>
    </message>
    <message>
        <source>divergence, after − before</source>
        <translation>散度，之后 − 之前</translation>
    </message>
    <message>
        <source>entropy-normalised JS divergence from %1; 0 = same experts</source>
        <translation>相对于 %1 的熵归一化 JS 散度；0 = 专家相同</translation>
    </message>
    <message>
        <source>entropy-normalised JS divergence</source>
        <translation>熵归一化 JS 散度</translation>
    </message>
    <message>
        <source>JS divergence, normalised</source>
        <translation>JS 散度，归一化</translation>
    </message>
    <message>
        <source>divergence</source>
        <translation>散度</translation>
    </message>
    <message>
        <source>interval %1 wide</source>
        <translation>区间宽 %1</translation>
    </message>
    <message>
        <source>change of the routing entropy, after − before, nats</source>
        <translation>路由熵的变化，之后 − 之前，nat</translation>
    </message>
    <message>
        <source>change, nats</source>
        <translation>变化，nat</translation>
    </message>
    <message>
        <source>change of the routing consistency, after − before</source>
        <translation>路由一致性的变化，之后 − 之前</translation>
    </message>
    <message>
        <source>change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>routing entropy of a sentence, nats</source>
        <translation>句子的路由熵，nat</translation>
    </message>
    <message>
        <source>entropy, nats</source>
        <translation>熵，nat</translation>
    </message>
    <message>
        <source>routing consistency: Jaccard similarity of two tokens&apos; experts</source>
        <translation>路由一致性：两个词元的专家的 Jaccard 相似度</translation>
    </message>
    <message>
        <source>consistency (Jaccard)</source>
        <translation>一致性（Jaccard）</translation>
    </message>
    <message>
        <source>width of the interval of the divergence from %1</source>
        <translation>相对于 %1 的散度的区间宽度</translation>
    </message>
    <message>
        <source>width of the interval</source>
        <translation>区间宽度</translation>
    </message>
    <message>
        <source>Arrow keys move the selected cell, plus and minus the threshold; Ctrl and click add a language, Ctrl and the wheel enlarge.</source>
        <translation>方向键移动所选单元格，加减键移动阈值；Ctrl 加单击添加语言，Ctrl 加滚轮放大。</translation>
    </message>
    <message>
        <source>share of tokens whose top-k the plan would change</source>
        <translation>方案将改变 top-k 的词元占比</translation>
    </message>
    <message>
        <source>tokens changed</source>
        <translation>改变的词元</translation>
    </message>
    <message>
        <source>no change: the plan does not apply here</source>
        <translation>无变化：方案在此不适用</translation>
    </message>
</context>
<context>
    <name>isogloss::JobListModel</name>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 词元/秒</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>已开始</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>layer %1 of %2</source>
        <translation>第 %1 层，共 %2 层</translation>
    </message>
    <message>
        <source>output layer</source>
        <translation>输出层</translation>
    </message>
    <message>
        <source>generation</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>opening %1</source>
        <translation>正在打开 %1</translation>
    </message>
    <message>
        <source>tokens: %1</source>
        <translation>词元：%1</translation>
    </message>
    <message>
        <source>prompts: %1</source>
        <translation>提示词：%1</translation>
    </message>
    <message>
        <source>loss before</source>
        <translation>之前的损失</translation>
    </message>
    <message>
        <source>loss after</source>
        <translation>之后的损失</translation>
    </message>
    <message>
        <source>Belebele before</source>
        <translation>之前的 Belebele</translation>
    </message>
    <message>
        <source>Belebele after</source>
        <translation>之后的 Belebele</translation>
    </message>
    <message>
        <source>steered trace</source>
        <translation>引导后的轨迹</translation>
    </message>
</context>
<context>
    <name>isogloss::JobsController</name>
    <message>
        <source>%1: done in %2.</source>
        <translation>%1：已完成，用时 %2。</translation>
    </message>
    <message>
        <source>%1: failed after %2.</source>
        <translation>%1：%2 后失败。</translation>
    </message>
</context>
<context>
    <name>isogloss::JobsPanel</name>
    <message>
        <source>Cancel job</source>
        <translation>取消作业</translation>
    </message>
    <message>
        <source>Clear ended</source>
        <translation>清除已结束</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Log of the selected job</source>
        <translation>所选作业的日志</translation>
    </message>
    <message>
        <source>Select a job to read its log.</source>
        <translation>选择一个作业以查看其日志。</translation>
    </message>
    <message>
        <source>Nothing has run yet. Run a corpus, or re-evaluate a plan: what runs and what waits stands here.</source>
        <translation>尚无运行。运行语料或重新评测方案后，正在运行和等待的作业会列在这里。</translation>
    </message>
</context>
<context>
    <name>isogloss::LanguageChooser</name>
    <message>
        <source>no groups</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>by family</source>
        <translation>按语系</translation>
    </message>
    <message>
        <source>by script</source>
        <translation>按文字</translation>
    </message>
    <message>
        <source>by resources</source>
        <translation>按资源</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Search name, code, script</source>
        <translation>搜索名称、代码、文字</translation>
    </message>
    <message>
        <source>Search languages</source>
        <translation>搜索语言</translation>
    </message>
    <message>
        <source>Check all shown</source>
        <translation>勾选所有显示项</translation>
    </message>
    <message>
        <source>Uncheck all shown</source>
        <translation>取消勾选所有显示项</translation>
    </message>
    <message>
        <source>Group, check, uncheck</source>
        <translation>分组、勾选、取消勾选</translation>
    </message>
    <message>
        <source>Group languages</source>
        <translation>语言分组</translation>
    </message>
    <message>
        <source>Languages %1</source>
        <translation>语言 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>与 %1 比较</translation>
    </message>
    <message>
        <source>Check only %1</source>
        <translation>仅勾选 %1</translation>
    </message>
</context>
<context>
    <name>isogloss::LanguageDelegate</name>
    <message>
        <source>ref · %1</source>
        <translation>参考 · %1</translation>
    </message>
</context>
<context>
    <name>isogloss::LanguageMapChart</name>
    <message>
        <source>Map of the languages by their divergences</source>
        <translation>按散度绘制的语言分布图</translation>
    </message>
    <message>
        <source>A map of the languages needs three of them and a layer that has been run.</source>
        <translation>语言分布图需要三种语言和一个已运行的层。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>divergence %1; classical scaling keeps %2 %</source>
        <translation>散度 %1；经典多维标度保留 %2%</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>divergence from %1: %2</source>
        <translation>相对于 %1 的散度：%2</translation>
    </message>
    <message>
        <source>closest: %1, %2</source>
        <translation>最近：%1，%2</translation>
    </message>
    <message>
        <source>The arrow keys go to the next language in their direction; Ctrl and click add one, a drag selects those in it.</source>
        <translation>方向键移到该方向的下一种语言；Ctrl 加单击添加一种，拖动选择框内的语言。</translation>
    </message>
    <message>
        <source>divergence %1</source>
        <translation>散度 %1</translation>
    </message>
    <message>
        <source>divergence %1; %2 % kept</source>
        <translation>散度 %1；保留 %2%</translation>
    </message>
</context>
<context>
    <name>isogloss::LanguageModel</name>
    <message>
        <source>class 5, winners</source>
        <translation>第 5 类，赢家</translation>
    </message>
    <message>
        <source>class 4, underdogs</source>
        <translation>第 4 类，劣势者</translation>
    </message>
    <message>
        <source>class 3, rising stars</source>
        <translation>第 3 类，新星</translation>
    </message>
    <message>
        <source>class 2, hopefuls</source>
        <translation>第 2 类，有望者</translation>
    </message>
    <message>
        <source>class 1, scraping by</source>
        <translation>第 1 类，勉强维持者</translation>
    </message>
    <message>
        <source>class 0, left behind</source>
        <translation>第 0 类，被遗落者</translation>
    </message>
    <message>
        <source>class not listed</source>
        <translation>未列入分类</translation>
    </message>
    <message>
        <source>unknown family</source>
        <translation>未知语系</translation>
    </message>
    <message>
        <source>unknown script</source>
        <translation>未知文字</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4</source>
        <translation>%1 · %2 · %3 · %4</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>isogloss::MainWindow</name>
    <message>
        <source>Divergence</source>
        <translation>散度</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>相关性</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>%1 (%2) against %3; click an expert to select it, double-click to promote it</source>
        <translation>%1 (%2) 对比 %3；单击可选择专家，双击可增强</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Steering</source>
        <translation>引导</translation>
    </message>
    <message>
        <source>Before ○  after ●</source>
        <translation>之前 ○  之后 ●</translation>
    </message>
    <message>
        <source>%1 row was left out because a language lacks it.</source>
        <translation>有 %1 行因某种语言缺失而被略去。</translation>
    </message>
    <message>
        <source>%1 rows were left out because a language lacks them.</source>
        <translation>有 %1 行因某种语言缺失而被略去。</translation>
    </message>
    <message>
        <source>Isogloss %1, Qt %2</source>
        <translation>Isogloss %1，Qt %2</translation>
    </message>
    <message>
        <source>The first layer is being run; the heatmap fills as layers are done.</source>
        <translation>正在运行第一层；热力图随各层完成而填充。</translation>
    </message>
    <message>
        <source>Model and corpus are open. Press Run.</source>
        <translation>模型和语料已打开。请按“运行”。</translation>
    </message>
    <message>
        <source>%1 is open. Open a corpus, then press Run.</source>
        <translation>%1 已打开。请打开语料，然后按“运行”。</translation>
    </message>
    <message>
        <source>tracing on %1</source>
        <translation>正在 %1 上记录轨迹</translation>
    </message>
    <message>
        <source>tracing</source>
        <translation>正在记录轨迹</translation>
    </message>
    <message>
        <source>re-evaluating</source>
        <translation>正在重新评测</translation>
    </message>
    <message>
        <source>evaluating</source>
        <translation>正在评测</translation>
    </message>
    <message>
        <source>comparing with a reference run</source>
        <translation>正在与参考运行比较</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>trace: %1 · %2 · %3</source>
        <translation>轨迹：%1 · %2 · %3</translation>
    </message>
    <message>
        <source>trace: %1, %2 of %3 layers complete</source>
        <translation>轨迹：%1，已完成 %2 / %3 层</translation>
    </message>
    <message>
        <source>%1 language</source>
        <translation>%1 种语言</translation>
    </message>
    <message>
        <source>%1 languages</source>
        <translation>%1 种语言</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>对比 %1</translation>
    </message>
    <message>
        <source>steered</source>
        <translation>已引导</translation>
    </message>
    <message>
        <source>Isogloss</source>
        <translation>Isogloss</translation>
    </message>
    <message>
        <source>%1 — Isogloss</source>
        <translation>%1 — Isogloss</translation>
    </message>
    <message>
        <source>Open &amp;model folder…</source>
        <translation>打开模型文件夹(&amp;M)…</translation>
    </message>
    <message>
        <source>checkpoint load</source>
        <translation>检查点 加载 checkpoint load</translation>
    </message>
    <message>
        <source>Open &amp;corpus folder…</source>
        <translation>打开语料文件夹(&amp;C)…</translation>
    </message>
    <message>
        <source>FLORES Belebele parallel text load</source>
        <translation>平行文本 加载 FLORES Belebele parallel text load</translation>
    </message>
    <message>
        <source>Open &amp;trace…</source>
        <translation>打开轨迹(&amp;T)…</translation>
    </message>
    <message>
        <source>h5 load</source>
        <translation>加载 h5 load</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>试用演示(&amp;D)</translation>
    </message>
    <message>
        <source>example</source>
        <translation>示例 example</translation>
    </message>
    <message>
        <source>Export &amp;figure…</source>
        <translation>导出图(&amp;F)…</translation>
    </message>
    <message>
        <source>pdf svg png csv paper data save</source>
        <translation>论文 数据 保存 pdf svg png csv paper data save</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Clear selection</source>
        <translation>清除选择(&amp;C)</translation>
    </message>
    <message>
        <source>deselect nothing</source>
        <translation>取消选择 无 deselect nothing</translation>
    </message>
    <message>
        <source>&amp;Search actions and languages…</source>
        <translation>搜索操作和语言(&amp;S)…</translation>
    </message>
    <message>
        <source>command palette find</source>
        <translation>命令面板 查找 command palette find</translation>
    </message>
    <message>
        <source>&amp;Run the corpus</source>
        <translation>运行语料(&amp;R)</translation>
    </message>
    <message>
        <source>trace start</source>
        <translation>轨迹 开始 trace start</translation>
    </message>
    <message>
        <source>&amp;Cancel what runs</source>
        <translation>取消当前运行(&amp;C)</translation>
    </message>
    <message>
        <source>stop abort</source>
        <translation>停止 中止 stop abort</translation>
    </message>
    <message>
        <source>Re-&amp;evaluate</source>
        <translation>重新评测(&amp;E)</translation>
    </message>
    <message>
        <source>steer again compare</source>
        <translation>引导 再次 比较 steer again compare</translation>
    </message>
    <message>
        <source>Show what the model is &amp;given…</source>
        <translation>显示模型的输入(&amp;G)…</translation>
    </message>
    <message>
        <source>prompt preview token ids chat template</source>
        <translation>提示词 预览 词元 对话模板 prompt preview token ids chat template</translation>
    </message>
    <message>
        <source>Co&amp;mpare with a reference run…</source>
        <translation>与参考运行比较(&amp;M)…</translation>
    </message>
    <message>
        <source>parity check transformers dump badge</source>
        <translation>一致性 核对 标记 parity check transformers dump badge</translation>
    </message>
    <message>
        <source>&amp;Promote the selected expert</source>
        <translation>增强所选专家(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Suppress the selected expert</source>
        <translation>抑制所选专家(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Leave the selected expert alone</source>
        <translation>不再引导所选专家(&amp;L)</translation>
    </message>
    <message>
        <source>remove edit</source>
        <translation>移除编辑 remove edit</translation>
    </message>
    <message>
        <source>Band &amp;inside the isogloss line</source>
        <translation>层段取同言线以内(&amp;I)</translation>
    </message>
    <message>
        <source>layers shared steer</source>
        <translation>层 共享 引导 layers shared steer</translation>
    </message>
    <message>
        <source>&amp;Open plan…</source>
        <translation>打开方案(&amp;O)…</translation>
    </message>
    <message>
        <source>Sa&amp;ve plan…</source>
        <translation>保存方案(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Copy plan as JSON</source>
        <translation>将方案复制为 JSON(&amp;C)</translation>
    </message>
    <message>
        <source>Paste pl&amp;an</source>
        <translation>粘贴方案(&amp;A)</translation>
    </message>
    <message>
        <source>JSON clipboard</source>
        <translation>剪贴板 JSON clipboard</translation>
    </message>
    <message>
        <source>Clea&amp;r plan</source>
        <translation>清空方案(&amp;R)</translation>
    </message>
    <message>
        <source>empty new</source>
        <translation>空白 新建 empty new</translation>
    </message>
    <message>
        <source>Run the plan as an &amp;experiment</source>
        <translation>将方案作为实验运行(&amp;E)</translation>
    </message>
    <message>
        <source>evaluate task accuracy</source>
        <translation>评测 任务 准确率 evaluate task accuracy</translation>
    </message>
    <message>
        <source>Run a random &amp;control</source>
        <translation>运行随机对照(&amp;C)</translation>
    </message>
    <message>
        <source>matched experts evaluate</source>
        <translation>匹配的专家 评测 matched experts evaluate</translation>
    </message>
    <message>
        <source>Start the &amp;sweep</source>
        <translation>开始扫描(&amp;S)</translation>
    </message>
    <message>
        <source>grid strength threshold band rule</source>
        <translation>网格 强度 阈值 层段 规则 grid strength threshold band rule</translation>
    </message>
    <message>
        <source>&amp;Belebele folder…</source>
        <translation>Belebele 文件夹(&amp;B)…</translation>
    </message>
    <message>
        <source>panel dock</source>
        <translation>面板 停靠 panel dock</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Steering</source>
        <translation>引导(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Before and after</source>
        <translation>前后对比(&amp;B)</translation>
    </message>
    <message>
        <source>page tab view</source>
        <translation>页面 标签 视图 page tab view</translation>
    </message>
    <message>
        <source>&amp;Divergence by layer and language</source>
        <translation>按层和语言的散度(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Languages of a layer</source>
        <translation>某一层的语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Experts of all layers</source>
        <translation>所有层的专家(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Tokens of a row</source>
        <translation>一行的词元(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Correlation with accuracy</source>
        <translation>与准确率的相关性(&amp;C)</translation>
    </message>
    <message>
        <source>E&amp;xperiments</source>
        <translation>实验(&amp;X)</translation>
    </message>
    <message>
        <source>page tab runs evaluate compare sweep</source>
        <translation>页面 标签 运行 评测 比较 扫描 page tab runs evaluate compare sweep</translation>
    </message>
    <message>
        <source>heatmap plan</source>
        <translation>热力图 方案 heatmap plan</translation>
    </message>
    <message>
        <source>Heatmap b&amp;efore</source>
        <translation>热力图：之前(&amp;F)</translation>
    </message>
    <message>
        <source>Heatmap &amp;after</source>
        <translation>热力图：之后(&amp;A)</translation>
    </message>
    <message>
        <source>Heatmap &amp;difference</source>
        <translation>热力图：差值(&amp;I)</translation>
    </message>
    <message>
        <source>theme colours appearance</source>
        <translation>主题 颜色 外观 theme colours appearance</translation>
    </message>
    <message>
        <source>Theme of the s&amp;ystem</source>
        <translation>跟随系统主题(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>浅色主题(&amp;G)</translation>
    </message>
    <message>
        <source>Dar&amp;k theme</source>
        <translation>深色主题(&amp;K)</translation>
    </message>
    <message>
        <source>Rese&amp;t layout</source>
        <translation>重置布局(&amp;O)</translation>
    </message>
    <message>
        <source>panels docks splitters default</source>
        <translation>面板 停靠 分隔条 默认 panels docks splitters default</translation>
    </message>
    <message>
        <source>&amp;Guided first visit</source>
        <translation>首次使用导览(&amp;G)</translation>
    </message>
    <message>
        <source>tour demo introduction tutorial</source>
        <translation>导览 演示 介绍 教程 tour demo introduction tutorial</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>keys help</source>
        <translation>按键 帮助 keys help</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>方案(&amp;P)</translation>
    </message>
    <message>
        <source>E&amp;xperiment</source>
        <translation>实验(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Select %1</source>
        <translation>选择 %1</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>与 %1 比较</translation>
    </message>
    <message>
        <source>reference against</source>
        <translation>参考 对比 reference against</translation>
    </message>
    <message>
        <source>%1: a run is going on; cancel it before something else is opened.</source>
        <translation>%1：有运行正在进行；打开其他内容之前请先取消。</translation>
    </message>
    <message>
        <source>%1: expected a model folder, a corpus folder, a trace (.isogloss.h5), a session (.isogloss) or a plan (.plan.json).</source>
        <translation>%1：应为模型文件夹、语料文件夹、轨迹（.isogloss.h5）、会话（.isogloss）或方案（.plan.json）。</translation>
    </message>
    <message>
        <source>The demo is not installed: expected it in share/isogloss/demo of the installation. Install the whole package.</source>
        <translation>演示未安装：应位于安装目录的 share/isogloss/demo。请安装完整软件包。</translation>
    </message>
    <message>
        <source>Model folder: config.json, safetensors, tokenizer.json</source>
        <translation>模型文件夹：config.json、safetensors、tokenizer.json</translation>
    </message>
    <message>
        <source>Corpus folder: FLORES-200, or Belebele files</source>
        <translation>语料文件夹：FLORES-200 或 Belebele 文件</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>轨迹</translation>
    </message>
    <message>
        <source>Traces (*.isogloss.h5 *.h5)</source>
        <translation>轨迹 (*.isogloss.h5 *.h5)</translation>
    </message>
    <message>
        <source>Steering plan</source>
        <translation>引导方案</translation>
    </message>
    <message>
        <source>Plans (*.plan.json *.json)</source>
        <translation>方案 (*.plan.json *.json)</translation>
    </message>
    <message>
        <source>Plans (*.plan.json)</source>
        <translation>方案 (*.plan.json)</translation>
    </message>
    <message>
        <source>Folder of Belebele files (jsonl)</source>
        <translation>Belebele 文件（jsonl）所在文件夹</translation>
    </message>
    <message>
        <source>Reference run: what `isogloss-cli forward` or a script of the reference implementation wrote</source>
        <translation>参考运行：由 `isogloss-cli forward` 或参考实现的脚本写出</translation>
    </message>
    <message>
        <source>Reference runs (*.h5 *.safetensors *.npz)</source>
        <translation>参考运行 (*.h5 *.safetensors *.npz)</translation>
    </message>
    <message>
        <source>Folder for traces</source>
        <translation>轨迹文件夹</translation>
    </message>
    <message>
        <source>Folder of the task&apos;s files</source>
        <translation>任务文件所在文件夹</translation>
    </message>
    <message>
        <source>Template of the task</source>
        <translation>任务模板</translation>
    </message>
    <message>
        <source>Templates (*.json)</source>
        <translation>模板 (*.json)</translation>
    </message>
    <message>
        <source>Results of isogloss-cli evaluate</source>
        <translation>isogloss-cli evaluate 的结果</translation>
    </message>
    <message>
        <source>Results (*.json)</source>
        <translation>结果 (*.json)</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Markdown (*.md);;LaTeX (*.tex);;CSV (*.csv);;Changed answers (*.flips.csv)</source>
        <translation>Markdown (*.md);;LaTeX (*.tex);;CSV (*.csv);;变化的答案 (*.flips.csv)</translation>
    </message>
    <message>
        <source>Accuracies by language</source>
        <translation>各语言的准确率</translation>
    </message>
    <message>
        <source>Tables and results (*.csv *.json)</source>
        <translation>表格和结果 (*.csv *.json)</translation>
    </message>
    <message>
        <source>Divergence by layer and language</source>
        <translation>按层和语言的散度</translation>
    </message>
    <message>
        <source>Divergence by layer</source>
        <translation>各层散度</translation>
    </message>
    <message>
        <source>Experts of a layer</source>
        <translation>某一层的专家</translation>
    </message>
    <message>
        <source>Languages of a layer, matrix</source>
        <translation>某一层的语言，矩阵</translation>
    </message>
    <message>
        <source>Languages of a layer, map</source>
        <translation>某一层的语言，分布图</translation>
    </message>
    <message>
        <source>Experts of all layers</source>
        <translation>所有层的专家</translation>
    </message>
    <message>
        <source>Tokens of a row</source>
        <translation>一行的词元</translation>
    </message>
    <message>
        <source>Divergence against accuracy</source>
        <translation>散度与准确率</translation>
    </message>
    <message>
        <source>Correlation by layer</source>
        <translation>各层相关性</translation>
    </message>
    <message>
        <source>Forest plot of two runs</source>
        <translation>两次运行的森林图</translation>
    </message>
    <message>
        <source>Outcome of the sweep</source>
        <translation>扫描结果</translation>
    </message>
    <message>
        <source>Dose and response</source>
        <translation>剂量与反应</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>前后对比</translation>
    </message>
    <message>
        <source>A run is going on. Stop it and close? Its trace can be resumed later.</source>
        <translation>有运行正在进行。是否停止并关闭？其轨迹以后可以继续运行。</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <source>The session could not be saved: %1</source>
        <translation>无法保存会话：%1</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>不保存并关闭</translation>
    </message>
    <message>
        <source>Open &amp;session…</source>
        <translation>打开会话(&amp;S)…</translation>
    </message>
    <message>
        <source>isogloss load project</source>
        <translation>加载 项目 isogloss load project</translation>
    </message>
    <message>
        <source>&amp;Reopen the last session</source>
        <translation>重新打开上次会话(&amp;R)</translation>
    </message>
    <message>
        <source>restore recover crash</source>
        <translation>恢复 还原 崩溃 restore recover crash</translation>
    </message>
    <message>
        <source>Sa&amp;ve session</source>
        <translation>保存会话(&amp;V)</translation>
    </message>
    <message>
        <source>Session saved as %1</source>
        <translation>会话已保存为 %1</translation>
    </message>
    <message>
        <source>isogloss project keep</source>
        <translation>项目 保留 isogloss project keep</translation>
    </message>
    <message>
        <source>Save session &amp;as…</source>
        <translation>会话另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>isogloss project copy</source>
        <translation>项目 副本 isogloss project copy</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Sessions (*.isogloss)</source>
        <translation>会话 (*.isogloss)</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>保存会话</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>最近打开(&amp;E)</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>尚无内容</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Compare with another trace…</source>
        <translation>与另一条轨迹比较…</translation>
    </message>
    <message>
        <source>before after difference two</source>
        <translation>之前 之后 差值 两条 before after difference two</translation>
    </message>
    <message>
        <source>End the comparison</source>
        <translation>结束比较</translation>
    </message>
    <message>
        <source>before after difference</source>
        <translation>之前 之后 差值 before after difference</translation>
    </message>
    <message>
        <source>Promote the &amp;layer&apos;s experts above τ</source>
        <translation>增强该层高于 τ 的专家(&amp;L)</translation>
    </message>
    <message>
        <source>threshold specialised</source>
        <translation>阈值 专门化 threshold specialised</translation>
    </message>
    <message>
        <source>Suppress the la&amp;yer&apos;s experts below −τ</source>
        <translation>抑制该层低于 −τ 的专家(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>作业(&amp;J)</translation>
    </message>
    <message>
        <source>language texts</source>
        <translation>语言 文本 language</translation>
    </message>
    <message>
        <source>Language of the s&amp;ystem</source>
        <translation>系统语言(&amp;Y)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>Trace to compare with</source>
        <translation>用于比较的轨迹</translation>
    </message>
    <message>
        <source>Isogloss speaks this language from its next start on.</source>
        <translation>Isogloss 将从下次启动起使用此语言。</translation>
    </message>
    <message>
        <source>Divergence by layer of %1.</source>
        <translation>%1 的按层散度。</translation>
    </message>
    <message>
        <source>Map of the languages: classical scaling of these distances.</source>
        <translation>语言地图：这些距离的经典标度法。</translation>
    </message>
    <message>
        <source>Difference of activation frequency of every expert of every layer.</source>
        <translation>每层每个专家的激活频率之差。</translation>
    </message>
    <message>
        <source>One parallel sentence, token by token.</source>
        <translation>一个平行句，逐词元显示。</translation>
    </message>
    <message>
        <source>Divergence in layer %1 against accuracy.</source>
        <translation>第 %1 层的散度与准确率。</translation>
    </message>
    <message>
        <source>The coefficient by layer.</source>
        <translation>按层的系数。</translation>
    </message>
    <message>
        <source>Outcome of every run of a sweep of plans.</source>
        <translation>方案扫描中每次运行的结果。</translation>
    </message>
    <message>
        <source>Outcome against the strength of a plan.</source>
        <translation>结果与方案强度。</translation>
    </message>
    <message>
        <source>Each language before and after the plan.</source>
        <translation>每种语言在方案之前和之后。</translation>
    </message>
    <message>
        <source>Show only some lan&amp;guages of the heatmap…</source>
        <translation>只显示热力图的部分语言(&amp;G)…</translation>
    </message>
    <message>
        <source>filter search rows</source>
        <translation>筛选 搜索 行</translation>
    </message>
    <message>
        <source>Experts chosen to&amp;gether</source>
        <translation>一起被选的专家(&amp;G)</translation>
    </message>
    <message>
        <source>page tab view co-activation pairs of experts</source>
        <translation>页面 标签 视图 共激活 专家对</translation>
    </message>
    <message>
        <source>heatmap enlarge magnify part</source>
        <translation>热图 放大 部分</translation>
    </message>
    <message>
        <source>&amp;Zoom in on the heatmap</source>
        <translation>放大热图(&amp;Z)</translation>
    </message>
    <message>
        <source>Zoom &amp;out of the heatmap</source>
        <translation>缩小热图(&amp;O)</translation>
    </message>
    <message>
        <source>Zoom to what is sele&amp;cted</source>
        <translation>放大到所选内容(&amp;C)</translation>
    </message>
    <message>
        <source>The whole heat&amp;map</source>
        <translation>整个热图(&amp;M)</translation>
    </message>
    <message>
        <source>promote %1 experts</source>
        <translation>提升 %1 个专家</translation>
    </message>
    <message>
        <source>suppress %1 experts</source>
        <translation>抑制 %1 个专家</translation>
    </message>
    <message>
        <source>Experts of a layer that are chosen together</source>
        <translation>一层中被一起选择的专家</translation>
    </message>
    <message>
        <source>In a pane of its own</source>
        <translation>在单独的面板中</translation>
    </message>
    <message>
        <source>Before and after &amp;side by side</source>
        <translation>前后并排(&amp;S)</translation>
    </message>
    <message>
        <source>Compare with the selected lan&amp;guage</source>
        <translation>与所选语言比较(&amp;G)</translation>
    </message>
    <message>
        <source>Two traces can be compared at a time; the others were left alone.</source>
        <translation>一次可比较两条轨迹；其余未打开。</translation>
    </message>
    <message>
        <source>The dropped text</source>
        <translation>拖入的文本</translation>
    </message>
    <message>
        <source>drop plan</source>
        <translation>拖入方案</translation>
    </message>
    <message>
        <source>Two runs, side by side</source>
        <translation>两次运行并排</translation>
    </message>
    <message>
        <source>&amp;Where the plan applies…</source>
        <translation>方案的适用范围(&amp;W)…</translation>
    </message>
    <message>
        <source>scope layers languages tokens</source>
        <translation>范围 层 语言 词元 scope layers languages tokens</translation>
    </message>
    <message>
        <source>Apply the plan only to the layers of the ban&amp;d</source>
        <translation>方案仅用于层段内的层(&amp;D)</translation>
    </message>
    <message>
        <source>Apply the plan only to the selected lan&amp;guages</source>
        <translation>方案仅用于所选语言(&amp;G)</translation>
    </message>
    <message>
        <source>Apply the plan everyw&amp;here</source>
        <translation>方案用于所有位置(&amp;H)</translation>
    </message>
</context>
<context>
    <name>isogloss::Pages</name>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
</context>
<context>
    <name>isogloss::PairsChart</name>
    <message>
        <source>Divergence of every two languages</source>
        <translation>每两种语言之间的散度</translation>
    </message>
    <message>
        <source>Click a layer of the heatmap: how far its languages are from each other is shown here.</source>
        <translation>在热力图中单击一层：此处显示其各语言之间的距离。</translation>
    </message>
    <message>
        <source>entropy-normalised JS divergence, layer %1</source>
        <translation>熵归一化 JS 散度，第 %1 层</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>the same language</source>
        <translation>同一语言</translation>
    </message>
    <message>
        <source>divergence %1, n = %2</source>
        <translation>散度 %1，n = %2</translation>
    </message>
    <message>
        <source>entropy-normalised JS divergence</source>
        <translation>熵归一化 JS 散度</translation>
    </message>
    <message>
        <source>normalised JS divergence</source>
        <translation>归一化 JS 散度</translation>
    </message>
    <message>
        <source>divergence</source>
        <translation>散度</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>第 %1 层</translation>
    </message>
    <message>
        <source>divergence, layer %1</source>
        <translation>散度，第 %1 层</translation>
    </message>
</context>
<context>
    <name>isogloss::PairsController</name>
    <message>
        <source>This layer has not been run yet.</source>
        <translation>该层尚未运行。</translation>
    </message>
    <message>
        <source>layer %1, %2 languages, means over %3 rows; clusters by average linkage; click a cell to select its two languages</source>
        <translation>第 %1 层，%2 种语言，%3 行的均值；平均连接聚类；单击单元格可选择其两种语言</translation>
    </message>
</context>
<context>
    <name>isogloss::ParityCheck</name>
    <message>
        <source>parity: comparing with %1</source>
        <translation>一致性：正在与 %1 比较</translation>
    </message>
    <message>
        <source>parity: %1 % of experts, %2 of %3</source>
        <translation>一致性：%1% 的专家相同，%2，%3</translation>
    </message>
    <message>
        <source>%1, beyond rounding</source>
        <translation>%1，超出舍入误差</translation>
    </message>
    <message>
        <source>f32, %1 tokens</source>
        <translation>f32，%1 个词元</translation>
    </message>
    <message>
        <source>layer %1: same experts for %2 of %3 tokens (%4 differ beyond a tie); router logits within %5 of their spread; smallest margin %6</source>
        <translation>第 %1 层：%3 个词元中有 %2 个的专家相同（%4 个的差异不属于并列）；路由器 logit 之差不超过其离散程度的 %5；最小间隔 %6</translation>
    </message>
    <message>
        <source>logits within %1</source>
        <translation>logit 之差不超过 %1</translation>
    </message>
</context>
<context>
    <name>isogloss::PlanDocument</name>
    <message>
        <source>The plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>promote expert %1 of layer %2</source>
        <translation>增强第 %2 层的专家 %1</translation>
    </message>
    <message>
        <source>suppress expert %1 of layer %2</source>
        <translation>抑制第 %2 层的专家 %1</translation>
    </message>
    <message>
        <source>remove expert %1 of layer %2</source>
        <translation>移除第 %2 层的专家 %1</translation>
    </message>
    <message>
        <source>remove %1 edit</source>
        <translation>移除 %1 处编辑</translation>
    </message>
    <message>
        <source>remove %1 edits</source>
        <translation>移除 %1 处编辑</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>规则 %1</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>layer band</source>
        <translation>层段</translation>
    </message>
    <message>
        <source>threshold θ</source>
        <translation>阈值 θ</translation>
    </message>
    <message>
        <source>Only generated tokens are steered, and a trace has none: an experiment with a generation task shows the effect.</source>
        <translation>仅引导生成词元，而轨迹中没有：用生成任务做实验可看到效果。</translation>
    </message>
    <message>
        <source>All edits lie outside layers %1–%2, where the plan applies: it would change nothing.</source>
        <translation>所有编辑都在方案适用的第 %1–%2 层之外：不会有任何变化。</translation>
    </message>
    <message>
        <source>The trace has none of the languages that the plan applies to (%1): it would change nothing.</source>
        <translation>轨迹中没有方案适用的任何语言（%1）：不会有任何变化。</translation>
    </message>
    <message>
        <source>where the plan applies</source>
        <translation>方案的适用范围</translation>
    </message>
    <message>
        <source>Not in this trace: %1.</source>
        <translation>此轨迹中没有：%1。</translation>
    </message>
</context>
<context>
    <name>isogloss::PresetFigures</name>
    <message>
        <source>Select a run on the Experiments page first: it is compared with the base.</source>
        <translation>请先在“实验”页选择一次运行：它将与基线比较。</translation>
    </message>
    <message>
        <source>Open a trace first.</source>
        <translation>请先打开一个轨迹。</translation>
    </message>
    <message>
        <source>The trace is still growing: its figures can be made once it is whole.</source>
        <translation>轨迹仍在增长：完成后才能制作其图。</translation>
    </message>
    <message>
        <source>Choose accuracies on the Correlation page first: a run of the Experiments page, or a table.</source>
        <translation>请先在“相关”页选择准确率：“实验”页的一次运行，或一个表格。</translation>
    </message>
    <message>
        <source>Paper: %1</source>
        <translation>论文：%1</translation>
    </message>
</context>
<context>
    <name>isogloss::PromptDialog</name>
    <message>
        <source>chat template</source>
        <translation>对话模板</translation>
    </message>
    <message>
        <source>What the model is given</source>
        <translation>模型的输入</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>row </source>
        <translation>行 </translation>
    </message>
    <message>
        <source>Row of the corpus</source>
        <translation>语料的行</translation>
    </message>
    <message>
        <source>The row as one user turn of the checkpoint&apos;s chat template</source>
        <translation>将该行作为检查点对话模板中的一轮用户发言</translation>
    </message>
    <message>
        <source>The checkpoint has no chat template.</source>
        <translation>该检查点没有对话模板。</translation>
    </message>
    <message>
        <source>Exact text</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Token ids</source>
        <translation>词元 ID</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>复制为 JSON</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 tokens, %2 bytes; row %3 of %4</source>
        <translation>%1 个词元，%2 字节；第 %3 行，共 %4 行</translation>
    </message>
</context>
<context>
    <name>isogloss::ResultPanel</name>
    <message>
        <source>divergence</source>
        <translation>散度</translation>
    </message>
    <message>
        <source>nats per byte</source>
        <translation>nat/字节</translation>
    </message>
    <message>
        <source>Belebele</source>
        <translation>Belebele</translation>
    </message>
    <message>
        <source>Re-evaluate runs the corpus again with the plan. What changed, by language, is shown here.</source>
        <translation>“重新评测”按方案再次运行语料。此处按语言显示变化。</translation>
    </message>
    <message>
        <source>Before and after, by language</source>
        <translation>各语言的前后对比</translation>
    </message>
    <message>
        <source>The plan has changed since. %1</source>
        <translation>方案此后已更改。%1</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>比较的内容</translation>
    </message>
</context>
<context>
    <name>isogloss::RunController</name>
    <message>
        <source>%1 × %2, top-%3</source>
        <translation>%1 × %2，top-%3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 language</source>
        <translation>%1 种语言</translation>
    </message>
    <message>
        <source>%1 languages</source>
        <translation>%1 种语言</translation>
    </message>
    <message>
        <source>looking at what the run needs …</source>
        <translation>正在查看运行所需资源 …</translation>
    </message>
    <message>
        <source>%1 rows, about %2 tokens; needs %3 of memory</source>
        <translation>%1 行，约 %2 个词元；需要 %3 内存</translation>
    </message>
    <message>
        <source>waiting for the engine</source>
        <translation>正在等待引擎</translation>
    </message>
</context>
<context>
    <name>isogloss::RunForm</name>
    <message>
        <source>chat</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>folder of the task&apos;s files</source>
        <translation>任务文件所在的文件夹</translation>
    </message>
    <message>
        <source>task.json</source>
        <translation>task.json</translation>
    </message>
    <message>
        <source>all; or names with commas, or medical</source>
        <translation>all；或以英文逗号分隔的名称；或 medical</translation>
    </message>
    <message>
        <source>Codes with commas between them, or all</source>
        <translation>以英文逗号分隔的代码，或 all</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>First items of each language; all = every one</source>
        <translation>每种语言的前若干题；“全部”= 所有题目</translation>
    </message>
    <message>
        <source>The languages that are checked in the run pane</source>
        <translation>运行面板中勾选的语言</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>已勾选</translation>
    </message>
    <message>
        <source>task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Choose the data folder</source>
        <translation>选择数据文件夹</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>items</source>
        <translation>题数</translation>
    </message>
    <message>
        <source>shots</source>
        <translation>示例数</translation>
    </message>
    <message>
        <source>template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Choose the task&apos;s template</source>
        <translation>选择任务模板</translation>
    </message>
    <message>
        <source>subjects</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>parallel corpus</source>
        <translation>平行语料</translation>
    </message>
    <message>
        <source>The prompt is one user turn of the model&apos;s chat template</source>
        <translation>提示词为模型对话模板中的一轮用户发言</translation>
    </message>
    <message>
        <source>The model has no chat template</source>
        <translation>该模型没有对话模板</translation>
    </message>
</context>
<context>
    <name>isogloss::RunListModel</name>
    <message>
        <source>no plan</source>
        <translation>无方案</translation>
    </message>
    <message>
        <source>plan that cannot be read</source>
        <translation>无法读取的方案</translation>
    </message>
    <message>
        <source>%1 edit</source>
        <translation>%1 处编辑</translation>
    </message>
    <message>
        <source>%1 edits</source>
        <translation>%1 处编辑</translation>
    </message>
    <message>
        <source> · layers %1–%2</source>
        <translation> · 第 %1–%2 层</translation>
    </message>
    <message>
        <source>%1 language</source>
        <translation>%1 种语言</translation>
    </message>
    <message>
        <source>%1 languages</source>
        <translation>%1 种语言</translation>
    </message>
    <message>
        <source> · prompt tokens</source>
        <translation> · 提示词元</translation>
    </message>
    <message>
        <source> · generated tokens</source>
        <translation> · 生成词元</translation>
    </message>
    <message>
        <source> nats/byte</source>
        <translation> nat/字节</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>partial, can go on</source>
        <translation>未完成，可继续</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>running, %1 %</source>
        <translation>运行中，%1%</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>, %1 shots</source>
        <translation>，%1 个示例</translation>
    </message>
    <message>
        <source>, chat</source>
        <translation>，对话</translation>
    </message>
    <message>
        <source>run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>mean over languages</source>
        <translation>各语言均值</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>isogloss::RunPanel</name>
    <message>
        <source>▸ Options</source>
        <translation>▸ 选项</translation>
    </message>
    <message>
        <source>chat template</source>
        <translation>对话模板</translation>
    </message>
    <message>
        <source>keep router logits</source>
        <translation>保留路由器 logit</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>打开模型…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Open a corpus…</source>
        <translation>打开语料…</translation>
    </message>
    <message>
        <source>Corpus</source>
        <translation>语料</translation>
    </message>
    <message>
        <source>▾ Options</source>
        <translation>▾ 选项</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>How many rows of the corpus are run, from the first</source>
        <translation>运行语料的多少行，从第一行起</translation>
    </message>
    <message>
        <source>What the weights compute in: bf16 is faster, f32 gives the reference implementation&apos;s numbers</source>
        <translation>权重的计算精度：bf16 更快，f32 给出与参考实现相同的数值</translation>
    </message>
    <message>
        <source>¾ of what is free</source>
        <translation>可用内存的 ¾</translation>
    </message>
    <message>
        <source>Memory that a run may take, as 8G or 512M</source>
        <translation>运行可占用的内存，如 8G 或 512M</translation>
    </message>
    <message>
        <source>Each text becomes one user turn of the model&apos;s chat template</source>
        <translation>每段文本成为模型对话模板中的一轮用户发言</translation>
    </message>
    <message>
        <source>the program&apos;s own</source>
        <translation>程序默认位置</translation>
    </message>
    <message>
        <source>Folder for traces</source>
        <translation>轨迹文件夹</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>traces in</source>
        <translation>轨迹位置</translation>
    </message>
    <message>
        <source>Every token&apos;s router logits go into the trace: the preview of a plan needs them. It grows by tokens × layers × experts × 2 bytes</source>
        <translation>将每个词元的路由器 logit 写入轨迹：方案预览需要它们。轨迹随之增大 词元 × 层 × 专家 × 2 字节</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>or an id of the hub cache: org/name</source>
        <translation>或 hub 缓存中的 ID：org/name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>isogloss::ScopePopup</name>
    <message>
        <source>take the band</source>
        <translation>取层段</translation>
    </message>
    <message>
        <source>take the selected</source>
        <translation>取所选</translation>
    </message>
    <message>
        <source>Apply everywhere</source>
        <translation>用于所有位置</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>Search name, code, script</source>
        <translation>搜索名称、代码、文字</translation>
    </message>
    <message>
        <source>Search languages</source>
        <translation>搜索语言</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Layers %1–%2, the steering pane&apos;s band</source>
        <translation>第 %1–%2 层，引导面板的层段</translation>
    </message>
    <message>
        <source>The band holds all layers</source>
        <translation>层段包含所有层</translation>
    </message>
    <message>
        <source>No language is selected</source>
        <translation>未选择语言</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>isogloss::ScopeRow</name>
    <message>
        <source>Layers, languages and tokens that the plan applies to</source>
        <translation>方案适用的层、语言和词元</translation>
    </message>
    <message>
        <source>Applies everywhere</source>
        <translation>适用于所有位置</translation>
    </message>
    <message>
        <source>Applies to: %1</source>
        <translation>适用于：%1</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>所有位置</translation>
    </message>
</context>
<context>
    <name>isogloss::SessionController</name>
    <message>
        <source>Isogloss ended in the middle of a session. What was open on %1 can be brought back.</source>
        <translation>Isogloss 在会话进行中意外退出。%1 时打开的内容可以恢复。</translation>
    </message>
    <message>
        <source>Restore the session</source>
        <translation>恢复会话</translation>
    </message>
</context>
<context>
    <name>isogloss::ShortcutSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Heatmap: move the selected cell</source>
        <translation>热力图：移动所选单元格</translation>
    </message>
    <message>
        <source>arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Heatmap: add a language to the selection</source>
        <translation>热力图：将语言加入选择</translation>
    </message>
    <message>
        <source>Ctrl+click</source>
        <translation>Ctrl+单击</translation>
    </message>
    <message>
        <source>Experts: promote, suppress, remove</source>
        <translation>专家：增强、抑制、移除</translation>
    </message>
    <message>
        <source>P, S, Del</source>
        <translation>P、S、Del</translation>
    </message>
    <message>
        <source>Experts: promote</source>
        <translation>专家：增强</translation>
    </message>
    <message>
        <source>double click</source>
        <translation>双击</translation>
    </message>
    <message>
        <source>Languages: check, uncheck</source>
        <translation>语言：勾选、取消勾选</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Edits: change the strength</source>
        <translation>编辑项：更改强度</translation>
    </message>
    <message>
        <source>F2, double click</source>
        <translation>F2、双击</translation>
    </message>
</context>
<context>
    <name>isogloss::StatusLine</name>
    <message>
        <source>memory %1</source>
        <translation>内存 %1</translation>
    </message>
</context>
<context>
    <name>isogloss::SteeringController</name>
    <message>
        <source>With &quot;keep router logits&quot; in the options of the run, what a plan would change is shown here before it is run.</source>
        <translation>在运行选项中勾选“保留路由器 logit”后，此处会在运行之前显示方案将带来的变化。</translation>
    </message>
    <message>
        <source>Would change the top-%1 of %2 % of tokens in layer %3; most in %4 (%5 %), least in %6 (%7 %).</source>
        <translation>将改变第 %3 层 %2% 词元的 top-%1；%4 最多（%5%），%6 最少（%7%）。</translation>
    </message>
    <message>
        <source>layer %1: %2 %</source>
        <translation>第 %1 层：%2%</translation>
    </message>
    <message>
        <source>Before downstream effects: %1.</source>
        <translation>未计下游影响：%1。</translation>
    </message>
    <message>
        <source>Share of tokens whose top-k changes, in %. The first layer is exact; later ones are before downstream effects.</source>
        <translation>top-k 发生变化的词元占比，单位 %。第一层为精确值；其后各层未计下游影响。</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>第 %1 层</translation>
    </message>
    <message>
        <source>nats per byte</source>
        <translation>nat/字节</translation>
    </message>
    <message>
        <source>accuracy, %</source>
        <translation>准确率，%</translation>
    </message>
    <message>
        <source>points</source>
        <translation>百分点</translation>
    </message>
    <message>
        <source>mean divergence</source>
        <translation>平均散度</translation>
    </message>
    <message>
        <source>open plan</source>
        <translation>打开方案</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>paste plan</source>
        <translation>粘贴方案</translation>
    </message>
    <message>
        <source>clear plan</source>
        <translation>清空方案</translation>
    </message>
    <message>
        <source>No layer lies inside the isogloss line at this θ; the handle on the colour bar moves it.</source>
        <translation>在此 θ 下没有层位于同言线以内；可拖动色条上的手柄调整。</translation>
    </message>
    <message>
        <source>Run a corpus first</source>
        <translation>请先运行语料</translation>
    </message>
    <message>
        <source>The run is still going on</source>
        <translation>运行仍在进行</translation>
    </message>
    <message>
        <source>The trace is not complete: resume its run first</source>
        <translation>轨迹不完整：请先继续其运行</translation>
    </message>
    <message>
        <source>Open the model and the corpus of this trace first</source>
        <translation>请先打开此轨迹的模型和语料</translation>
    </message>
    <message>
        <source>The open model is not the one of this trace</source>
        <translation>打开的模型不是此轨迹的模型</translation>
    </message>
    <message>
        <source>waiting for the engine</source>
        <translation>正在等待引擎</translation>
    </message>
    <message>
        <source>-steered</source>
        <translation>-steered</translation>
    </message>
    <message>
        <source>Changes %1 % of the top-%2 choices from layer %3 on; most in %4 (%5 %), least in %6 (%7 %).</source>
        <translation>自第 %3 层起改变 %1% 的 top-%2 选择；%4 最多（%5%），%6 最少（%7%）。</translation>
    </message>
    <message>
        <source>Mean %1 nats per byte [%2, %3]; lower is better.</source>
        <translation>平均 %1 nat/字节 [%2, %3]；越低越好。</translation>
    </message>
    <message>
        <source>Mean %1 points [%2, %3], n = %4 pairs.</source>
        <translation>平均 %1 百分点 [%2, %3]，n = %4 对。</translation>
    </message>
    <message>
        <source>In %1 language the interval leaves zero out.</source>
        <translation>%1 种语言的区间不含零。</translation>
    </message>
    <message>
        <source>In %1 languages the interval leaves zero out.</source>
        <translation>%1 种语言的区间不含零。</translation>
    </message>
    <message>
        <source>%1 language changes beyond Holm-corrected p &lt; .05.</source>
        <translation>%1 种语言的变化达到 Holm 校正后 p &lt; .05。</translation>
    </message>
    <message>
        <source>%1 languages change beyond Holm-corrected p &lt; .05.</source>
        <translation>%1 种语言的变化达到 Holm 校正后 p &lt; .05。</translation>
    </message>
    <message>
        <source>Mean over layers, against %1. %2 of %3 languages moved closer, %4 further away; grey where the interval holds zero.</source>
        <translation>各层均值，对比 %1。%3 种语言中 %2 种靠近，%4 种远离；区间包含零者为灰色。</translation>
    </message>
</context>
<context>
    <name>isogloss::SteeringPanel</name>
    <message>
        <source>soft</source>
        <translation>soft</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>hard</translation>
    </message>
    <message>
        <source>log-sm</source>
        <translation>log-sm</translation>
    </message>
    <message>
        <source>scaled</source>
        <translation>scaled</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>mask</translation>
    </message>
    <message>
        <source>soft: the logit moves by λ standard deviations of the token&apos;s logits</source>
        <translation>soft：logit 移动该词元 logit 标准差的 λ 倍</translation>
    </message>
    <message>
        <source>hard: promoted above the largest logit, suppressed below the smallest</source>
        <translation>hard：增强的高于最大 logit，抑制的低于最小 logit</translation>
    </message>
    <message>
        <source>log-softmax: on log-probabilities, just above the largest or just below the smallest</source>
        <translation>log-softmax：作用于对数概率，略高于最大值或略低于最小值</translation>
    </message>
    <message>
        <source>scaled: the logit moves by λ times its own size</source>
        <translation>scaled：logit 移动其自身大小的 λ 倍</translation>
    </message>
    <message>
        <source>mask: suppressed experts are never chosen; promotes nothing</source>
        <translation>mask：被抑制的专家不再被选中；不作增强</translation>
    </message>
    <message>
        <source>inside the line</source>
        <translation>取线内</translation>
    </message>
    <message>
        <source>Re-evaluate</source>
        <translation>重新评测</translation>
    </message>
    <message>
        <source>Edits of the plan</source>
        <translation>方案的编辑项</translation>
    </message>
    <message>
        <source>No edits yet. Double-click an expert&apos;s bar to promote it, or take all above τ.</source>
        <translation>尚无编辑。双击专家的条形可增强它，或取所有高于 τ 的专家。</translation>
    </message>
    <message>
        <source>add Belebele…</source>
        <translation>添加 Belebele…</translation>
    </message>
    <message>
        <source>Belebele folder</source>
        <translation>Belebele 文件夹</translation>
    </message>
    <message>
        <source>Plan ▾</source>
        <translation>方案 ▾</translation>
    </message>
    <message>
        <source>Strength λ</source>
        <translation>强度 λ</translation>
    </message>
    <message>
        <source>Strength of the selected edits, of all if none is selected, and of new ones</source>
        <translation>所选编辑项的强度；未选择时为全部，并用于新增项</translation>
    </message>
    <message>
        <source>Layer band</source>
        <translation>层段</translation>
    </message>
    <message>
        <source>Layers in which experts are looked for</source>
        <translation>在哪些层中查找专家</translation>
    </message>
    <message>
        <source>Take the layers that are inside the isogloss line of the selected language, or of all</source>
        <translation>取所选语言（或全部语言）位于同言线以内的层</translation>
    </message>
    <message>
        <source>band</source>
        <translation>层段</translation>
    </message>
    <message>
        <source>τ: experts count as a language&apos;s own where their share of its tokens is larger by more than τ</source>
        <translation>τ：专家在某语言词元中的占比高出 τ 以上，即视为该语言自己的专家</translation>
    </message>
    <message>
        <source>Threshold τ</source>
        <translation>阈值 τ</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>其他文件夹…</translation>
    </message>
    <message>
        <source>Without Belebele</source>
        <translation>不用 Belebele</translation>
    </message>
    <message>
        <source>promote %1 expert above τ</source>
        <translation>增强高于 τ 的 %1 个专家</translation>
    </message>
    <message>
        <source>promote %1 experts above τ</source>
        <translation>增强高于 τ 的 %1 个专家</translation>
    </message>
    <message>
        <source>suppress %1 expert below −τ</source>
        <translation>抑制低于 −τ 的 %1 个专家</translation>
    </message>
    <message>
        <source>suppress %1 experts below −τ</source>
        <translation>抑制低于 −τ 的 %1 个专家</translation>
    </message>
    <message>
        <source>Select a language to see the experts it uses more than the reference</source>
        <translation>选择一种语言，查看它比参考语言用得更多的专家</translation>
    </message>
    <message>
        <source>Promote %1 expert of the band whose share of tokens is larger in %2 than in %3 by over τ</source>
        <translation>增强层段内 %1 个专家：其词元占比在 %2 中比在 %3 中高出 τ 以上</translation>
    </message>
    <message>
        <source>Promote %1 experts of the band whose share of tokens is larger in %2 than in %3 by over τ</source>
        <translation>增强层段内 %1 个专家：其词元占比在 %2 中比在 %3 中高出 τ 以上</translation>
    </message>
    <message>
        <source>; %1 more stays out: no layer can promote more than its top-k</source>
        <translation>；另有 %1 个未纳入：任何一层增强的专家都不能多于其 top-k</translation>
    </message>
    <message>
        <source>; %1 more stay out: no layer can promote more than its top-k</source>
        <translation>；另有 %1 个未纳入：任何一层增强的专家都不能多于其 top-k</translation>
    </message>
    <message>
        <source>Suppress %1 expert of the band whose share of tokens is smaller in %2 than in %3 by over τ</source>
        <translation>抑制层段内 %1 个专家：其词元占比在 %2 中比在 %3 中低出 τ 以上</translation>
    </message>
    <message>
        <source>Suppress %1 experts of the band whose share of tokens is smaller in %2 than in %3 by over τ</source>
        <translation>抑制层段内 %1 个专家：其词元占比在 %2 中比在 %3 中低出 τ 以上</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Belebele</source>
        <translation>Belebele</translation>
    </message>
    <message>
        <source>A folder of Belebele files: accuracy before and after is measured too</source>
        <translation>Belebele 文件所在的文件夹：同时测量前后的准确率</translation>
    </message>
    <message>
        <source>Trace again with the plan, and compare</source>
        <translation>按方案重新记录轨迹并比较</translation>
    </message>
    <message>
        <source>The plan is empty: promote or suppress an expert first</source>
        <translation>方案为空：请先增强或抑制一个专家</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>isogloss::SweepMapChart</name>
    <message>
        <source>Outcome of the sweep by strength and by threshold and band</source>
        <translation>按强度以及阈值和层段的扫描结果</translation>
    </message>
    <message>
        <source>Up and down choose the line of the dose-response curve.</source>
        <translation>上下方向键选择剂量–反应曲线的行。</translation>
    </message>
    <message>
        <source>Choose the traces that the experts are found in, then Start: the outcome fills in here, cheapest run first.</source>
        <translation>选择用于查找专家的轨迹，然后按“开始”：结果在此逐步填充，开销最小的运行在先。</translation>
    </message>
    <message>
        <source>%1  τ %2  layers %3–%4</source>
        <translation>%1  τ %2  第 %3–%4 层</translation>
    </message>
    <message>
        <source>no experts</source>
        <translation>无专家</translation>
    </message>
    <message>
        <source>strength λ</source>
        <translation>强度 λ</translation>
    </message>
    <message>
        <source>mean difference, nats per byte; • the interval leaves zero out</source>
        <translation>平均差值，nat/字节；• 区间不含零</translation>
    </message>
    <message>
        <source>difference, nats per byte</source>
        <translation>差值，nat/字节</translation>
    </message>
    <message>
        <source>mean accuracy, difference from the run without a plan, points; • the interval leaves zero out</source>
        <translation>平均准确率，与无方案运行之差，百分点；• 区间不含零</translation>
    </message>
    <message>
        <source>difference, points; • interval without zero</source>
        <translation>差值，百分点；• 区间不含零</translation>
    </message>
    <message>
        <source>difference, points</source>
        <translation>差值，百分点</translation>
    </message>
    <message>
        <source>  λ %1</source>
        <translation>  λ %1</translation>
    </message>
    <message>
        <source>experts in the plan: %1</source>
        <translation>方案中的专家：%1</translation>
    </message>
    <message>
        <source>points</source>
        <translation>百分点</translation>
    </message>
    <message>
        <source>no expert passes the threshold</source>
        <translation>没有专家超过阈值</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>尚未运行</translation>
    </message>
    <message>
        <source>random control %1: %2</source>
        <translation>随机对照 %1：%2</translation>
    </message>
</context>
<context>
    <name>isogloss::SweepPanel</name>
    <message>
        <source>numbers above 0 and at most %1, with commas between them</source>
        <translation>大于 0 且不超过 %1 的数，以英文逗号分隔</translation>
    </message>
    <message>
        <source>at least one number</source>
        <translation>至少一个数</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>at least one rule</source>
        <translation>至少一条规则</translation>
    </message>
    <message>
        <source>bands</source>
        <translation>层段</translation>
    </message>
    <message>
        <source>layers from 0 like 4-19,8-35</source>
        <translation>从 0 起的层，如 4-19,8-35</translation>
    </message>
    <message>
        <source>at least one band of layers, like 4-19</source>
        <translation>至少一个层段，如 4-19</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Experts → plan</source>
        <translation>专家 → 方案</translation>
    </message>
    <message>
        <source>Put the experts of the first λ, τ, band and rule into the steering pane</source>
        <translation>将第一组 λ、τ、层段和规则的专家放入引导面板</translation>
    </message>
    <message>
        <source>Random controls of each plan: as many other experts in each layer</source>
        <translation>每个方案的随机对照：每层中同样数量的其他专家</translation>
    </message>
    <message>
        <source>▲ promote</source>
        <translation>▲ 增强</translation>
    </message>
    <message>
        <source>▼ suppress</source>
        <translation>▼ 抑制</translation>
    </message>
    <message>
        <source>What the plans do with the experts</source>
        <translation>方案如何处理这些专家</translation>
    </message>
    <message>
        <source>Choose the trace</source>
        <translation>选择轨迹</translation>
    </message>
    <message>
        <source>open one</source>
        <translation>当前轨迹</translation>
    </message>
    <message>
        <source>The trace that is open, in the selected language; without one, in its reference language</source>
        <translation>当前打开的轨迹，取所选语言；未选择时取其参考语言</translation>
    </message>
    <message>
        <source>The trace that is open, in its reference language</source>
        <translation>当前打开的轨迹，取其参考语言</translation>
    </message>
    <message>
        <source>experts of</source>
        <translation>专家来自</translation>
    </message>
    <message>
        <source>against</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>controls</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>trace:language, generic text</source>
        <translation>轨迹:语言，通用文本</translation>
    </message>
    <message>
        <source>trace:language, task text</source>
        <translation>轨迹:语言，任务</translation>
    </message>
</context>
<context>
    <name>isogloss::TokenTexts</name>
    <message>
        <source>Open the folder of the model that this trace was made with, and the tokens are shown as text.</source>
        <translation>打开生成此轨迹的模型文件夹，词元即以文本显示。</translation>
    </message>
    <message>
        <source>The open model has another tokenizer than the trace&apos;s: open the model that the trace was made with, and the tokens are shown as text.</source>
        <translation>打开的模型与此轨迹的分词器不同：打开生成此轨迹的模型，词元即以文本显示。</translation>
    </message>
</context>
<context>
    <name>isogloss::TokensChart</name>
    <message>
        <source>Tokens of one row in several languages</source>
        <translation>一行在多种语言中的词元</translation>
    </message>
    <message>
        <source>Click a layer of the heatmap: its tokens are shown here, sentence by sentence.</source>
        <translation>在热力图中单击一层：此处逐句显示其词元。</translation>
    </message>
    <message>
        <source>divergence of a token&apos;s experts from the %1 sentence, JS in bits</source>
        <translation>词元的专家相对于 %1 句子的散度，JS，单位比特</translation>
    </message>
    <message>
        <source>first expert of a token, layer %1:</source>
        <translation>词元的首位专家，第 %1 层：</translation>
    </message>
    <message>
        <source>grey: others</source>
        <translation>灰色：其他</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>token %1 of %2, id %3</source>
        <translation>词元 %1 / %2，ID %3</translation>
    </message>
    <message>
        <source>experts (effective weight): %1</source>
        <translation>专家（有效权重）：%1</translation>
    </message>
    <message>
        <source>raw router logits: the %2 largest lead by %1 (chosen by score + bias)</source>
        <translation>原始路由器 logit：最大的 %2 个领先 %1（按分数 + 偏置选择）</translation>
    </message>
    <message>
        <source>raw router logits: the %2 largest lead by %1</source>
        <translation>原始路由器 logit：最大的 %2 个领先 %1</translation>
    </message>
    <message>
        <source>divergence from the %1 sentence: %2 bits</source>
        <translation>相对于 %1 句子的散度：%2 比特</translation>
    </message>
    <message>
        <source>Left and right move over the tokens, up and down over a token&apos;s experts; Enter selects the expert, P promotes it, S suppresses it, Delete takes it out of the plan.</source>
        <translation>左右方向键在词元间移动，上下方向键在词元的专家间移动；Enter 选择专家，P 增强，S 抑制，Delete 将其移出方案。</translation>
    </message>
</context>
<context>
    <name>isogloss::TokensController</name>
    <message>
        <source>Layer %1 has not been run yet.</source>
        <translation>第 %1 层尚未运行。</translation>
    </message>
    <message>
        <source>row %1 (%2), layer %3, top-%4; below each token its first experts; a click selects the first one, a double click promotes it</source>
        <translation>第 %1 行（%2），第 %3 层，top-%4；每个词元下方为其首位的几个专家；单击选择第一个，双击增强它</translation>
    </message>
</context>
<context>
    <name>isogloss::TokensPage</name>
    <message>
        <source>by expert</source>
        <translation>按专家</translation>
    </message>
    <message>
        <source>by divergence</source>
        <translation>按散度</translation>
    </message>
    <message>
        <source>Row of the corpus</source>
        <translation>语料的行</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>上一行</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>下一行</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>Colours of the tokens</source>
        <translation>词元的颜色</translation>
    </message>
</context>
<context>
    <name>isogloss::TourCard</name>
    <message>
        <source>End the visit</source>
        <translation>结束导览</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>isogloss::TraceView</name>
    <message>
        <source>Click a cell of the heatmap to see its experts.</source>
        <translation>单击热力图的单元格，查看其专家。</translation>
    </message>
    <message>
        <source>Layer %1 has no experts: it is dense.</source>
        <translation>第 %1 层没有专家：它是稠密层。</translation>
    </message>
    <message>
        <source>Layer %1 has not been run yet.</source>
        <translation>第 %1 层尚未运行。</translation>
    </message>
    <message>
        <source>means over %1 rows; intervals follow</source>
        <translation>%1 行的均值；区间随后给出</translation>
    </message>
    <message>
        <source>%1 % intervals over %2 rows</source>
        <translation>%1% 区间，基于 %2 行</translation>
    </message>
    <message>
        <source>layer %1, %2 experts, top-%3</source>
        <translation>第 %1 层，%2 个专家，top-%3</translation>
    </message>
    <message>
        <source>Routing entropy by layer and language.</source>
        <translation>按层和语言的路由熵。</translation>
    </message>
    <message>
        <source>Consistency of routing (Jaccard similarity of two tokens&apos; experts) by layer and language.</source>
        <translation>按层和语言的路由一致性（两个词元的专家的 Jaccard 相似度）。</translation>
    </message>
    <message>
        <source>Change of the divergence by layer and language, after minus before.</source>
        <translation>按层和语言的散度变化，之后减之前。</translation>
    </message>
    <message>
        <source>Width of the intervals of the divergence, by layer and language.</source>
        <translation>按层和语言的散度区间宽度。</translation>
    </message>
    <message>
        <source>Divergence by layer and language.</source>
        <translation>按层和语言的散度。</translation>
    </message>
    <message>
        <source>Share of tokens whose top-k the plan would change, by layer and language, each layer as it was recorded.</source>
        <translation>方案将改变 top-k 的词元占比，按层和语言，各层按记录计算。</translation>
    </message>
    <message>
        <source>means over the first %1 of %2 rows; the others follow</source>
        <translation>%2 行中前 %1 行的均值；其余随后</translation>
    </message>
</context>
</TS>
