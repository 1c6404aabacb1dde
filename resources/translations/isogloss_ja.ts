<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>QApplication</name>
    <message>
        <source>Shows where a Mixture-of-Experts language model stops routing by language, and moves that line.</source>
        <translation>Mixture-of-Experts言語モデルがどこで言語によるルーティングをやめるかを示し、その境界線を動かします。</translation>
    </message>
    <message>
        <source>Open the demo and run it.</source>
        <translation>デモを開いて実行します。</translation>
    </message>
    <message>
        <source>Model folders, corpus folders, traces (.isogloss.h5), sessions (.isogloss), plans (.plan.json).</source>
        <translation>モデルフォルダー、コーパスフォルダー、トレース（.isogloss.h5）、セッション（.isogloss）、プラン（.plan.json）。</translation>
    </message>
    <message>
        <source>Language of the window: en, de, fr, es, zh_CN, ja, hi, ar (default: as chosen, or the system&apos;s).</source>
        <translation>ウィンドウの言語: en, de, fr, es, zh_CN, ja, hi, ar(既定: 選択した言語、なければシステムの言語)。</translation>
    </message>
</context>
<context>
    <name>isogloss::Autosave</name>
    <message>
        <source>The session cannot be kept for the case of a crash. %1</source>
        <translation>クラッシュに備えてセッションを保持することができません。%1</translation>
    </message>
</context>
<context>
    <name>isogloss::BandSlider</name>
    <message>
        <source>layers %1 to %2</source>
        <translation>第%1～%2層</translation>
    </message>
</context>
<context>
    <name>isogloss::Banner</name>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>isogloss::Caption</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Without intervals.</source>
        <translation>区間なし。</translation>
    </message>
    <message>
        <source>Intervals: %1 %, %2 bootstrap over sequences, %3 resamples, seed %4.</source>
        <translation>区間: %1 %、%2 ブートストラップ、%3 回の再標本、シード %4。</translation>
    </message>
    <message>
        <source>BCa</source>
        <translation>BCa</translation>
    </message>
    <message>
        <source>percentile</source>
        <translation>パーセンタイル</translation>
    </message>
    <message>
        <source>The distributions are the weights of the chosen experts, which sum to 1.</source>
        <translation>分布は選ばれたエキスパートの重み（和は 1）。</translation>
    </message>
    <message>
        <source>The distributions are the router&apos;s sigmoid scores over all experts, divided by their sum.</source>
        <translation>分布は全エキスパートに対するルーターの sigmoid スコアをその和で割ったもの。</translation>
    </message>
    <message>
        <source>The distributions are the router&apos;s softmax over all experts.</source>
        <translation>分布は全エキスパートに対するルーターの softmax。</translation>
    </message>
    <message>
        <source>Trace: %1.</source>
        <translation>トレース: %1。</translation>
    </message>
    <message>
        <source>Entropy-normalised Jensen–Shannon divergence from %1, mean over n = %2 parallel sequences.</source>
        <translation>%1 からのエントロピー正規化 Jensen–Shannon ダイバージェンス、n = %2 の並行系列の平均。</translation>
    </message>
    <message>
        <source>Unit: %1; mean over n = %2 sequences.</source>
        <translation>単位: %1、n = %2 の系列の平均。</translation>
    </message>
    <message>
        <source>Divergence of every two languages in layer %1.</source>
        <translation>層 %1 における各 2 言語のダイバージェンス。</translation>
    </message>
    <message>
        <source>Divergence of every two languages in the layers %1, on one scale.</source>
        <translation>層 %1 における各 2 言語のダイバージェンス、共通の目盛り。</translation>
    </message>
    <message>
        <source>Entropy-normalised Jensen–Shannon divergence, mean over n = %1 parallel sequences.</source>
        <translation>エントロピー正規化 Jensen–Shannon ダイバージェンス、n = %1 の並行系列の平均。</translation>
    </message>
    <message>
        <source>The languages are in the order of the dendrogram of layer %1 (average linkage).</source>
        <translation>言語の順は層 %1 のデンドログラム（平均連結法）による。</translation>
    </message>
    <message>
        <source>Experts of layer %1: activation frequency in %2 minus that in %3.</source>
        <translation>層 %1 のエキスパート: %2 での活性化頻度から %3 でのそれを引いた値。</translation>
    </message>
    <message>
        <source>Share of tokens with the expert among the top %1 of %2, mean over n = %3 sequences.</source>
        <translation>エキスパートが %2 個中の上位 %1 に入るトークンの割合、n = %3 の系列の平均。</translation>
    </message>
    <message>
        <source>Number of specialised experts: by threshold τ over all layers, and by layer at τ = %1.</source>
        <translation>特化エキスパートの数: 閾値 τ 別（全層）と、τ = %1 での層別。</translation>
    </message>
    <message>
        <source>Task: activation frequency in %1 exceeds that in %2 by more than τ.</source>
        <translation>タスク: %1 での活性化頻度が %2 でのそれを τ より大きく上回る。</translation>
    </message>
    <message>
        <source>Multilingual: the frequency in any of n = %1 languages exceeds that in %2 by more than τ.</source>
        <translation>多言語: n = %1 言語のいずれかでの頻度が %2 でのそれを τ より大きく上回る。</translation>
    </message>
    <message>
        <source>%1 layers of %2 experts.</source>
        <translation>%1 層、各 %2 エキスパート。</translation>
    </message>
    <message>
        <source>Correlation of divergence from %1 with accuracy over n = %2 languages.</source>
        <translation>n = %2 言語における %1 からのダイバージェンスと正解率の相関。</translation>
    </message>
    <message>
        <source>Intervals: %1 %, Fisher&apos;s z.</source>
        <translation>区間: %1 %、フィッシャーの z 変換。</translation>
    </message>
    <message>
        <source>Permutation null: %1 shuffles, seed %2.</source>
        <translation>置換による帰無分布: %1 回の並べ替え、シード %2。</translation>
    </message>
    <message>
        <source>Accuracies: %1.</source>
        <translation>正解率: %1。</translation>
    </message>
    <message>
        <source>Loss before and after, in nats per byte (lower is better), by language.</source>
        <translation>適用前後の損失（nat/バイト、低いほど良い）、言語別。</translation>
    </message>
    <message>
        <source>Accuracy on %1 before and after, by language.</source>
        <translation>%1 における適用前後の正解率、言語別。</translation>
    </message>
    <message>
        <source>n = %1 items per language, the same in both runs; differences are paired.</source>
        <translation>言語ごとに n = %1 項目、両実行で同一。差は対応のある差。</translation>
    </message>
    <message>
        <source>The row for all languages resamples an item in all its languages as one.</source>
        <translation>全言語の行では、1 項目を全言語まとめて一つとして再標本化する。</translation>
    </message>
    <message>
        <source>over sequences</source>
        <translation>系列上</translation>
    </message>
    <message>
        <source>over items</source>
        <translation>項目上</translation>
    </message>
    <message>
        <source>U curve: three languages by layer</source>
        <translation>U 字曲線: 3 言語、層別</translation>
    </message>
    <message>
        <source>Divergence by layer, coloured by accuracy</source>
        <translation>層別ダイバージェンス、正解率で着色</translation>
    </message>
    <message>
        <source>Routing entropy by layer</source>
        <translation>層別ルーティングエントロピー</translation>
    </message>
    <message>
        <source>Languages against languages, several layers</source>
        <translation>言語対言語、複数の層</translation>
    </message>
    <message>
        <source>Number of specialised experts</source>
        <translation>特化エキスパートの数</translation>
    </message>
    <message>
        <source>Experts of a layer, by number</source>
        <translation>1 層のエキスパート、番号順</translation>
    </message>
    <message>
        <source>Correlation with accuracy</source>
        <translation>正解率との相関</translation>
    </message>
    <message>
        <source>Accuracy, base against steered</source>
        <translation>正解率、基準と操舵後</translation>
    </message>
    <message>
        <source>Divergence by layer of %1.</source>
        <translation>%1 の層別ダイバージェンス。</translation>
    </message>
    <message>
        <source>Divergence by layer, one line per language (%1), coloured by accuracy (%2).</source>
        <translation>層別ダイバージェンス、1 言語 1 線（%1）、正解率で着色（%2）。</translation>
    </message>
    <message>
        <source>Entropy of the pooled routing distribution by layer, one line per language (%1), %2 in black.</source>
        <translation>層別の、統合したルーティング分布のエントロピー、1 言語 1 線（%1）、%2 は黒。</translation>
    </message>
    <message>
        <source>Pearson&apos;s r by layer, and the languages of layer %1.</source>
        <translation>層別のピアソンの r と、層 %1 の各言語。</translation>
    </message>
    <message>
        <source>Co-activation of the experts of layer %1 in %2: share of the tokens with expert i (row) among their top %3 of %4 that also chose expert j (column).</source>
        <translation>%2 における層 %1 のエキスパートの共活性化：上位 %3（全 %4）にエキスパート i（行）を含むトークンのうち、エキスパート j（列）も選んだものの割合。</translation>
    </message>
    <message>
        <source>%1 tokens.</source>
        <translation>%1 トークン。</translation>
    </message>
    <message>
        <source>Even, independent routing gives (k − 1) ÷ (E − 1) = %1 %.</source>
        <translation>均等で独立なルーティングでは (k − 1) ÷ (E − 1) = %1 %。</translation>
    </message>
    <message>
        <source>Hatched: experts that no token chose.</source>
        <translation>斜線：どのトークンも選ばなかったエキスパート。</translation>
    </message>
    <message>
        <source>Intervals of the difference are drawn from the value before on, and no further than values can be.</source>
        <translation>差の区間は変更前の値から描き、ありうる値を超えない。</translation>
    </message>
</context>
<context>
    <name>isogloss::Chart</name>
    <message>
        <source>rests: outside the plan&apos;s scope</source>
        <translation>休止中：プランの適用範囲の外</translation>
    </message>
</context>
<context>
    <name>isogloss::CoactivationChart</name>
    <message>
        <source>Experts of the selected layer that are chosen together</source>
        <translation>選択した層で一緒に選ばれるエキスパート</translation>
    </message>
    <message>
        <source>Up and down move the selected expert, left and right read out the experts chosen with it; P or Enter promotes it, S suppresses it, Delete takes it out of the plan.</source>
        <translation>上下キーで選択中のエキスパートを移動、左右キーで一緒に選ばれたものを読み上げ。P または Enter で促進、S で抑制、Delete で計画から外します。</translation>
    </message>
    <message>
        <source>Click a layer in the heatmap: which of its experts are chosen together is shown here.</source>
        <translation>ヒートマップで層をクリックすると、どのエキスパートが一緒に選ばれるかがここに示されます。</translation>
    </message>
    <message>
        <source>layer %1 · expert %2</source>
        <translation>層 %1 · エキスパート %2</translation>
    </message>
    <message>
        <source>layer %1 · expert %2, also %3</source>
        <translation>層 %1 · エキスパート %2、さらに %3</translation>
    </message>
    <message>
        <source>expert %1 is chosen by none of the %2 tokens</source>
        <translation>エキスパート %1 は %2 トークンのどれにも選ばれていません</translation>
    </message>
    <message>
        <source>chosen by %1 of %2 tokens, %3 %</source>
        <translation>%2 トークン中 %1 が選択、%3 %</translation>
    </message>
    <message>
        <source>%1 % of the tokens of %2 also chose %3</source>
        <translation>%2 のトークンの %1 % が %3 も選択</translation>
    </message>
    <message>
        <source>%1 of its %2 tokens; %3 tokens in all</source>
        <translation>%2 トークン中 %1；全体で %3 トークン</translation>
    </message>
    <message>
        <source>lift %1: of all tokens, %2 % chose %3</source>
        <translation>リフト %1：全トークンの %2 % が %3 を選択</translation>
    </message>
    <message>
        <source>%1 is promoted by the plan</source>
        <translation>計画は %1 を促進</translation>
    </message>
    <message>
        <source>%1 is suppressed by the plan</source>
        <translation>計画は %1 を抑制</translation>
    </message>
    <message>
        <source> (chosen together, side by side)</source>
        <translation>（一緒に選ばれるものを隣に）</translation>
    </message>
    <message>
        <source>also chosen j</source>
        <translation>さらに選択 j</translation>
    </message>
    <message>
        <source>expert i</source>
        <translation>エキスパート i</translation>
    </message>
    <message>
        <source>%1, layer %2: share of i&apos;s tokens, %</source>
        <translation>%1、層 %2：i のトークンに占める割合、%</translation>
    </message>
    <message>
        <source>share of i&apos;s tokens, %</source>
        <translation>i のトークンに占める割合、%</translation>
    </message>
    <message>
        <source>| %1 %: even, independent routing, (k − 1) ÷ (E − 1)</source>
        <translation>| %1 %：均等で独立なルーティング、(k − 1) ÷ (E − 1)</translation>
    </message>
    <message>
        <source>| %1 %: even routing</source>
        <translation>| %1 %：均等なルーティング</translation>
    </message>
    <message>
        <source>| even: %1 %</source>
        <translation>| 均等：%1 %</translation>
    </message>
</context>
<context>
    <name>isogloss::CoactivationController</name>
    <message>
        <source>Open a trace: which experts of a layer are chosen together is shown here.</source>
        <translation>トレースを開くと、層のどのエキスパートが一緒に選ばれるかがここに示されます。</translation>
    </message>
    <message>
        <source>Reading the trace…</source>
        <translation>トレースを読み込み中…</translation>
    </message>
    <message>
        <source>Click a layer in the heatmap (Divergence): which of its experts are chosen together is shown here.</source>
        <translation>ヒートマップ（発散）で層をクリックすると、どのエキスパートが一緒に選ばれるかがここに示されます。</translation>
    </message>
    <message>
        <source>Layer %1 has no experts: it is dense. Click another layer in the heatmap.</source>
        <translation>層 %1 は密な層でエキスパートがありません。ヒートマップで別の層をクリックしてください。</translation>
    </message>
    <message>
        <source>Layer %1 has not been run yet. Wait for it, resume the run, or click a layer that is complete.</source>
        <translation>層 %1 はまだ実行されていません。待つか、実行を再開するか、完了した層をクリックしてください。</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>集計中…</translation>
    </message>
    <message>
        <source>%1, layer %2, %3 tokens, top %4 of %5; click an expert to select it, double-click to promote it</source>
        <translation>%1、層 %2、%3 トークン、上位 %4（全 %5）；クリックで選択、ダブルクリックで促進</translation>
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
        <translation>操作、言語を検索 …</translation>
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
        <translation>%1からのダイバージェンスと正解率、%2言語、シャッフル%3回。点をクリックするとその言語を選択し、層をクリックすると上に表示します。</translation>
    </message>
    <message>
        <source>Without an accuracy: %1.</source>
        <translation>正解率なし：%1。</translation>
    </message>
</context>
<context>
    <name>isogloss::CorrelationLayers</name>
    <message>
        <source>Correlation of divergence with accuracy, by layer</source>
        <translation>層ごとのダイバージェンスと正解率の相関</translation>
    </message>
    <message>
        <source>Left and right move the selected layer.</source>
        <translation>左右キーで選択中の層を移動します。</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Spearman&apos;s ρ by layer, %1 % interval</source>
        <translation>層ごとのスピアマンのρ、%1%区間</translation>
    </message>
    <message>
        <source>Pearson&apos;s r by layer, %1 % interval; grey: central %1 % under shuffled accuracies</source>
        <translation>層ごとのピアソンのr、%1%区間。灰色：正解率をシャッフルしたときの中央%1%</translation>
    </message>
    <message>
        <source>layer %1, n = %2</source>
        <translation>第%1層、n = %2</translation>
    </message>
    <message>
        <source>p = %1</source>
        <translation>p = %1</translation>
    </message>
    <message>
        <source>Holm %1, permutation %2, over layers %3</source>
        <translation>Holm %1、並べ替え検定 %2、全層 %3</translation>
    </message>
    <message>
        <source>Pearson&apos;s r, %1 % interval; grey: shuffled</source>
        <translation>ピアソンの r、%1 % 区間。灰色: 並べ替え</translation>
    </message>
    <message>
        <source>Pearson&apos;s r, %1 % interval</source>
        <translation>ピアソンの r、%1 % 区間</translation>
    </message>
</context>
<context>
    <name>isogloss::CorrelationPage</name>
    <message>
        <source>Pearson</source>
        <translation>ピアソン</translation>
    </message>
    <message>
        <source>Spearman</source>
        <translation>スピアマン</translation>
    </message>
    <message>
        <source>a run or a table</source>
        <translation>実行または表</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>表…</translation>
    </message>
    <message>
        <source>A CSV table with the columns language and accuracy, or a result of isogloss-cli evaluate</source>
        <translation>languageとaccuracyの列をもつCSVの表、またはisogloss-cli evaluateの結果</translation>
    </message>
    <message>
        <source>accuracies of</source>
        <translation>正解率の出所</translation>
    </message>
    <message>
        <source>Coefficient</source>
        <translation>係数</translation>
    </message>
</context>
<context>
    <name>isogloss::CorrelationScatter</name>
    <message>
        <source>Divergence against accuracy, one point per language</source>
        <translation>ダイバージェンスと正解率、1言語につき1点</translation>
    </message>
    <message>
        <source>Choose where the accuracies come from: a run of the Experiments page, or a table (csv).</source>
        <translation>正解率の出所を選択してください：実験ページの実行、または表（csv）。</translation>
    </message>
    <message>
        <source>divergence from %1 in layer %2</source>
        <translation>第%2層での%1からのダイバージェンス</translation>
    </message>
    <message>
        <source>accuracy, %</source>
        <translation>正解率、%</translation>
    </message>
    <message>
        <source>%1 = %2%3, p = %4, n = %5</source>
        <translation>%1 = %2%3、p = %4、n = %5</translation>
    </message>
    <message>
        <source>; permutation p = %1, over layers %2</source>
        <translation>；並べ替え検定 p = %1、全層 %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>divergence %1</source>
        <translation>ダイバージェンス %1</translation>
    </message>
    <message>
        <source>accuracy %1 %</source>
        <translation>正解率 %1%</translation>
    </message>
    <message>
        <source>The arrow keys go to the next language in their direction; Ctrl and click add one, a drag selects those in it.</source>
        <translation>矢印キーでその方向の次の言語へ移ります。Ctrl+クリックで追加、ドラッグで囲んだ言語を選択します。</translation>
    </message>
    <message>
        <source>   n = %1</source>
        <translation>   n = %1</translation>
    </message>
    <message>
        <source>%1 of %2 named</source>
        <translation>%2 件中 %1 件に名前</translation>
    </message>
</context>
<context>
    <name>isogloss::CurvesChart</name>
    <message>
        <source>Divergence by layer, one curve per selected language</source>
        <translation>層ごとのダイバージェンス、選択した言語ごとに1本の曲線</translation>
    </message>
    <message>
        <source>Left and right move the selected layer.</source>
        <translation>左右キーで選択中の層を移動します。</translation>
    </message>
    <message>
        <source>The divergence of each selected language, layer by layer, with its interval.</source>
        <translation>選択した各言語のダイバージェンスを、区間とともに層ごとに表示します。</translation>
    </message>
    <message>
        <source>noise floor</source>
        <translation>ノイズフロア</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>層</translation>
    </message>
    <message>
        <source>divergence from %1</source>
        <translation>%1からのダイバージェンス</translation>
    </message>
    <message>
        <source> · %1 % intervals, n = %2</source>
        <translation> · %1%区間、n = %2</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>第%1層</translation>
    </message>
    <message>
        <source>%1  not computed yet</source>
        <translation>%1  未計算</translation>
    </message>
    <message>
        <source>%1  %2%3</source>
        <translation>%1  %2%3</translation>
    </message>
    <message>
        <source>routing entropy, nats</source>
        <translation>ルーティングエントロピー、nat</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>他 %1 件</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>クラス %1</translation>
    </message>
    <message>
        <source>no accuracies yet: choose them on the Correlation page</source>
        <translation>正解率がまだない: 「相関」ページで選ぶ</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>正解率</translation>
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
        <translation>%1、全エキスパート</translation>
    </message>
    <message>
        <source>top-k weights</source>
        <translation>top-kの重み</translation>
    </message>
    <message>
        <source>mean divergence</source>
        <translation>平均ダイバージェンス</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>family</source>
        <translation>語族</translation>
    </message>
    <message>
        <source>resource class</source>
        <translation>資源クラス</translation>
    </message>
    <message>
        <source>before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>after</source>
        <translation>後</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Divergence by layer and language</source>
        <translation>層と言語ごとのダイバージェンス</translation>
    </message>
    <message>
        <source>Divergence by layer of the selected languages</source>
        <translation>選択した言語の層ごとのダイバージェンス</translation>
    </message>
    <message>
        <source>Experts of the selected layer</source>
        <translation>選択した層のエキスパート</translation>
    </message>
    <message>
        <source>By layer</source>
        <translation>層ごと</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>エキスパート</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Both languages&apos; shares of tokens, instead of their difference</source>
        <translation>差ではなく、両言語のトークンの割合</translation>
    </message>
    <message>
        <source>by number</source>
        <translation>番号順</translation>
    </message>
    <message>
        <source>Experts in the order of their numbers, instead of by value</source>
        <translation>値の順ではなく、番号順に並べたエキスパート</translation>
    </message>
    <message>
        <source>softmax</source>
        <translation>softmax</translation>
    </message>
    <message>
        <source>Which distribution over experts is compared</source>
        <translation>エキスパート上のどの分布を比較するか</translation>
    </message>
    <message>
        <source>Order of the languages</source>
        <translation>言語の並び順</translation>
    </message>
    <message>
        <source>The language that the others are compared with</source>
        <translation>他の言語を比較する基準となる言語</translation>
    </message>
    <message>
        <source>Figure…</source>
        <translation>図…</translation>
    </message>
    <message>
        <source>Export a chart for a paper, with its data</source>
        <translation>論文用の図をデータとともに書き出す</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>against</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>基準：%1</translation>
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
        <translation>ルーターのsigmoidスコア（選択バイアスなし）をその総和で割ったもの</translation>
    </message>
    <message>
        <source>Softmax of the router&apos;s logits over all experts, without any selection bias</source>
        <translation>全エキスパートにわたるルーターのロジットのsoftmax（選択バイアスなし）</translation>
    </message>
    <message>
        <source>sort: %1</source>
        <translation>並び順：%1</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>divergence</source>
        <translation>ダイバージェンス</translation>
    </message>
    <message>
        <source>interval width</source>
        <translation>区間幅</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>エントロピー</translation>
    </message>
    <message>
        <source>consistency</source>
        <translation>一貫性</translation>
    </message>
    <message>
        <source>What the heatmap shows</source>
        <translation>ヒートマップに示す量</translation>
    </message>
    <message>
        <source>language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>正解率</translation>
    </message>
    <message>
        <source>What the colours of the lines say</source>
        <translation>線の色が示すもの</translation>
    </message>
    <message>
        <source>colour: %1</source>
        <translation>色: %1</translation>
    </message>
    <message>
        <source>Choose accuracies on the Correlation page first.</source>
        <translation>先に「相関」ページで正解率を選んでください。</translation>
    </message>
    <message>
        <source>similarity</source>
        <translation>類似度</translation>
    </message>
    <message>
        <source>Search name, code, script</source>
        <translation>名前、コード、文字で検索</translation>
    </message>
    <message>
        <source>Show only some languages</source>
        <translation>一部の言語だけを表示</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Languages with like rows side by side: average linkage, distance = mean difference over the layers</source>
        <translation>似た行の言語を隣に: 平均連結法、距離 = 層にわたる差の平均</translation>
    </message>
    <message>
        <source>Divergence by layer and language, after</source>
        <translation>層と言語ごとのダイバージェンス（後）</translation>
    </message>
    <message>
        <source>plan preview</source>
        <translation>プランの予測</translation>
    </message>
    <message>
        <source>both</source>
        <translation>両方</translation>
    </message>
    <message>
        <source>Before or after</source>
        <translation>前か後か</translation>
    </message>
    <message>
        <source>Before and after side by side: the same rows, layers and colours</source>
        <translation>前と後を並べて表示：行・層・色は共通</translation>
    </message>
    <message>
        <source>In a pane of its own</source>
        <translation>独立したパネルで</translation>
    </message>
    <message>
        <source>Experts of a layer</source>
        <translation>ある層のエキスパート</translation>
    </message>
</context>
<context>
    <name>isogloss::DockTitle</name>
    <message>
        <source>Float or dock</source>
        <translation>切り離す／ドッキング</translation>
    </message>
    <message>
        <source>Float or dock %1</source>
        <translation>「%1」を切り離す／ドッキング</translation>
    </message>
    <message>
        <source>Close (the View menu brings it back)</source>
        <translation>閉じる（「表示」メニューで再び開けます）</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>「%1」を閉じる</translation>
    </message>
</context>
<context>
    <name>isogloss::DoseChart</name>
    <message>
        <source>Difference against strength, task experts and random controls</source>
        <translation>強度に対する差、タスクエキスパートとランダム対照</translation>
    </message>
    <message>
        <source>The dose-response curve of the chosen line appears with its first run.</source>
        <translation>選択した行の用量反応曲線は、最初の実行の後に表示されます。</translation>
    </message>
    <message>
        <source>%1, τ %2, layers %3–%4</source>
        <translation>%1、τ %2、第%3–%4層</translation>
    </message>
    <message>
        <source>strength λ</source>
        <translation>強度λ</translation>
    </message>
    <message>
        <source>difference, nats per byte · %1</source>
        <translation>差、nat/バイト · %1</translation>
    </message>
    <message>
        <source>difference, points · %1</source>
        <translation>差、ポイント · %1</translation>
    </message>
    <message>
        <source>● task experts   ○ random controls, line: their mean</source>
        <translation>● タスクエキスパート   ○ ランダム対照、線：その平均</translation>
    </message>
    <message>
        <source>task experts, λ %1</source>
        <translation>タスクエキスパート、λ %1</translation>
    </message>
    <message>
        <source>random control %1, λ %2</source>
        <translation>ランダム対照%1、λ %2</translation>
    </message>
</context>
<context>
    <name>isogloss::DumbbellChart</name>
    <message>
        <source>Before and after, one row per language</source>
        <translation>前と後、1言語につき1行</translation>
    </message>
    <message>
        <source>Up and down move the selected language.</source>
        <translation>上下キーで選択中の言語を移動します。</translation>
    </message>
    <message>
        <source>Steer some experts and re-evaluate to see what changed.</source>
        <translation>エキスパートをステアリングして再評価すると、何が変わったかが表示されます。</translation>
    </message>
    <message>
        <source>loss, nats per byte; lower is better</source>
        <translation>損失、nat/バイト。低いほど良い</translation>
    </message>
    <message>
        <source>accuracy, %</source>
        <translation>正解率、%</translation>
    </message>
    <message>
        <source>points</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>%1 · before ○ after ●</source>
        <translation>%1 · 前○ 後●</translation>
    </message>
    <message>
        <source>all languages together</source>
        <translation>全言語合計</translation>
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
        <translation>区間がゼロを含む：差があるとは言えません</translation>
    </message>
    <message>
        <source>the interval would end at %1: drawn up to %2</source>
        <translation>区間の端は本来 %1：%2 までを描画</translation>
    </message>
</context>
<context>
    <name>isogloss::EditListModel</name>
    <message>
        <source>layer %1 · expert %2</source>
        <translation>第%1層 · エキスパート%2</translation>
    </message>
    <message>
        <source>promote expert %1 of layer %2</source>
        <translation>第%2層のエキスパート%1を促進</translation>
    </message>
    <message>
        <source>suppress expert %1 of layer %2</source>
        <translation>第%2層のエキスパート%1を抑制</translation>
    </message>
    <message>
        <source>Rests: the plan applies to layers %1–%2 only</source>
        <translation>休止中：プランは第%1–%2層だけに適用されます</translation>
    </message>
</context>
<context>
    <name>isogloss::EmptyState</name>
    <message>
        <source>Try the demo</source>
        <translation>デモを試す</translation>
    </message>
    <message>
        <source>Where does the model stop routing by language?</source>
        <translation>モデルはどこで言語によるルーティングをやめるのか</translation>
    </message>
    <message>
        <source>Open a model folder…</source>
        <translation>モデルフォルダーを開く…</translation>
    </message>
    <message>
        <source>Open a trace…</source>
        <translation>トレースを開く…</translation>
    </message>
    <message>
        <source>Or drop a model folder, a corpus folder, a trace, a session or a plan anywhere in this window.</source>
        <translation>または、モデルフォルダー、コーパスフォルダー、トレース、セッション、プランをこのウィンドウの任意の場所にドロップしてください。</translation>
    </message>
</context>
<context>
    <name>isogloss::EngineWorker</name>
    <message>
        <source>Evaluation: %1 without a plan</source>
        <translation>評価: %1、プランなし</translation>
    </message>
    <message>
        <source>Evaluation: %1 with %2</source>
        <translation>評価: %1、%2</translation>
    </message>
    <message>
        <source>%1 edit</source>
        <translation>%1件の編集</translation>
    </message>
    <message>
        <source>%1 edits</source>
        <translation>%1件の編集</translation>
    </message>
    <message>
        <source>Sweep over plans: %1</source>
        <translation>プランのスイープ: %1</translation>
    </message>
    <message>
        <source>Trace of %1, %2</source>
        <translation>%1 のトレース、%2</translation>
    </message>
    <message>
        <source>%1 language</source>
        <translation>%1言語</translation>
    </message>
    <message>
        <source>%1 languages</source>
        <translation>%1言語</translation>
    </message>
    <message>
        <source>Re-evaluation of %1 with %2</source>
        <translation>%1 の再評価、%2</translation>
    </message>
    <message>
        <source>Evaluations of %1 without a plan, ahead of a re-evaluation</source>
        <translation>再評価に備えた %1 のプランなしの評価</translation>
    </message>
    <message>
        <source>Comparison with the reference run %1</source>
        <translation>参照実行 %1 との比較</translation>
    </message>
</context>
<context>
    <name>isogloss::ExperimentsController</name>
    <message>
        <source>%1 run is off the list. Delete its file as well?</source>
        <translation>%1件の実行を一覧から外しました。ファイルも削除しますか。</translation>
    </message>
    <message>
        <source>%1 runs are off the list. Delete their files as well?</source>
        <translation>%1件の実行を一覧から外しました。ファイルも削除しますか。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>%1: the file could not be deleted: %2.</source>
        <translation>%1：ファイルを削除できませんでした：%2。</translation>
    </message>
    <message>
        <source>Select two runs; %1 are selected.</source>
        <translation>実行を2件選択してください。現在%1件が選択されています。</translation>
    </message>
    <message>
        <source>%1 is not complete: go on with it first.</source>
        <translation>%1は完了していません。先に続行してください。</translation>
    </message>
    <message>
        <source>comparing …</source>
        <translation>比較中 …</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1を書き出しました。</translation>
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
        <translation>先にモデルを開いてください</translation>
    </message>
    <message>
        <source>Choose the folder of the task&apos;s files first</source>
        <translation>先にタスクのファイルのフォルダーを選択してください</translation>
    </message>
    <message>
        <source>Run without a plan</source>
        <translation>プランなしで実行</translation>
    </message>
    <message>
        <source>Run the plan</source>
        <translation>プランを実行</translation>
    </message>
    <message>
        <source>The current plan; the run without a plan comes with it if it is missing</source>
        <translation>現在のプラン。プランなしの実行がなければ併せて行います</translation>
    </message>
    <message>
        <source>waiting for the engine</source>
        <translation>エンジンを待機中</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>プランなし</translation>
    </message>
    <message>
        <source>plan: %1</source>
        <translation>プラン：%1</translation>
    </message>
    <message>
        <source>A random control belongs to a plan: select a run that has one, or make a plan.</source>
        <translation>ランダム対照はプランに対応するものです。プランのある実行を選択するか、プランを作成してください。</translation>
    </message>
    <message>
        <source>random control, seed %1</source>
        <translation>ランダム対照、シード%1</translation>
    </message>
    <message>
        <source>%1: the run is of the model %2, which is not open. Open it, then go on.</source>
        <translation>%1：この実行のモデル%2が開かれていません。モデルを開いてから続行してください。</translation>
    </message>
    <message>
        <source>plan of %1</source>
        <translation>%1のプラン</translation>
    </message>
    <message>
        <source>Settings and plan of %1 are those of the next run now.</source>
        <translation>%1の設定とプランを次の実行に適用しました。</translation>
    </message>
    <message>
        <source>No trace is open: run a corpus, or open a trace.</source>
        <translation>開いているトレースがありません。コーパスを実行するか、トレースを開いてください。</translation>
    </message>
    <message>
        <source>All runs are done; their results and sweep.csv are in %1.</source>
        <translation>すべての実行が完了しました。結果とsweep.csvは%1にあります。</translation>
    </message>
    <message>
        <source>Stopped; what is done stays, Go on takes it up again.</source>
        <translation>停止しました。完了した分は残り、「続行」で再開できます。</translation>
    </message>
    <message>
        <source>No expert of layers %1–%2 differs by more than %3: lower τ.</source>
        <translation>第%1–%2層に差が%3を超えるエキスパートはありません。τを下げてください。</translation>
    </message>
    <message>
        <source>task experts</source>
        <translation>タスクエキスパート</translation>
    </message>
    <message>
        <source>%1 experts are in the plan now.</source>
        <translation>%1個のエキスパートがプランに入りました。</translation>
    </message>
    <message>
        <source>Say first whose experts are sought: a trace of the task&apos;s texts, against one of generic text.</source>
        <translation>先に、どのエキスパートを探すかを指定してください：タスクの文章のトレースと、比較対象となる一般の文章のトレース。</translation>
    </message>
    <message>
        <source>Open the model, or a trace of it, first.</source>
        <translation>先にモデルまたはそのトレースを開いてください。</translation>
    </message>
</context>
<context>
    <name>isogloss::ExperimentsPage</name>
    <message>
        <source>compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>changed answers</source>
        <translation>変化した回答</translation>
    </message>
    <message>
        <source>sweep</source>
        <translation>スイープ</translation>
    </message>
    <message>
        <source>Run the plan</source>
        <translation>プランを実行</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Random control</source>
        <translation>ランダム対照</translation>
    </message>
    <message>
        <source>The same task with as many other experts in each layer, drawn at random: of the selected run&apos;s plan, else of the current one</source>
        <translation>同じタスクを、各層で無作為に選んだ同数の別のエキスパートで行います。選択した実行のプラン、なければ現在のプランに対応します</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Go on with the selected run where it was stopped</source>
        <translation>選択した実行を停止した所から続行</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Take the settings and the plan of the selected run for the next one</source>
        <translation>選択した実行の設定とプランを次の実行に使う</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>プランを開く</translation>
    </message>
    <message>
        <source>Open the selected run&apos;s plan in the steering pane</source>
        <translation>選択した実行のプランをステアリングペインで開く</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Take the selected runs off the list; their files stay</source>
        <translation>選択した実行を一覧から外す（ファイルは残ります）</translation>
    </message>
    <message>
        <source>Open results…</source>
        <translation>結果を開く…</translation>
    </message>
    <message>
        <source>Add results that isogloss-cli evaluate wrote</source>
        <translation>isogloss-cli evaluateが書き出した結果を追加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stop what runs here; it can go on later</source>
        <translation>ここでの実行を停止（後で続行できます）</translation>
    </message>
    <message>
        <source>No runs yet. Choose a task and its data above, then run the current plan: the run without a plan comes with it. “Open results…” shows what isogloss-cli evaluate wrote.</source>
        <translation>実行はまだありません。上でタスクとデータを選択し、現在のプランを実行してください。プランなしの実行も併せて行われます。「結果を開く…」はisogloss-cli evaluateが書き出したものを表示します。</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>入れ替え</translation>
    </message>
    <message>
        <source>Before and after change places</source>
        <translation>前と後を入れ替える</translation>
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
        <translation>表をクリップボードにコピー</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save the table as .md, .tex or .csv, or the changed answers</source>
        <translation>表を.md、.tex、.csvとして保存、または変化した回答を保存</translation>
    </message>
    <message>
        <source>Items whose answer changed</source>
        <translation>回答が変わった問題</translation>
    </message>
    <message>
        <source>No answer changed between the two runs, or no two runs are compared.</source>
        <translation>2件の実行の間で変わった回答がないか、2件の実行が比較されていません。</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>both runs</source>
        <translation>両方の実行</translation>
    </message>
    <message>
        <source>Both runs, by language</source>
        <translation>両方の実行（言語別）</translation>
    </message>
    <message>
        <source>How two runs are compared</source>
        <translation>2つの実行の比べ方</translation>
    </message>
</context>
<context>
    <name>isogloss::ExpertCountsChart</name>
    <message>
        <source>Number of specialised experts by threshold</source>
        <translation>閾値別の特化エキスパート数</translation>
    </message>
    <message>
        <source>Number of specialised experts by layer</source>
        <translation>層別の特化エキスパート数</translation>
    </message>
    <message>
        <source>experts above τ, all layers</source>
        <translation>τ を超えるエキスパート、全層</translation>
    </message>
    <message>
        <source>experts above τ = %1</source>
        <translation>τ = %1 を超えるエキスパート</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>層</translation>
    </message>
    <message>
        <source>task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>multilingual</source>
        <translation>多言語</translation>
    </message>
</context>
<context>
    <name>isogloss::ExpertMapChart</name>
    <message>
        <source>Experts by layer</source>
        <translation>層ごとのエキスパート</translation>
    </message>
    <message>
        <source>Click a language in the heatmap: its experts in all layers are shown here.</source>
        <translation>ヒートマップで言語をクリックすると、全層でのそのエキスパートがここに表示されます。</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>層</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>エキスパート</translation>
    </message>
    <message>
        <source>%1 − %2, share of tokens</source>
        <translation>%1 − %2、トークンの割合</translation>
    </message>
    <message>
        <source>difference of shares</source>
        <translation>割合の差</translation>
    </message>
    <message>
        <source>%1, share of tokens; an even router gives k/E = %2</source>
        <translation>%1、トークンの割合。均等なルーターではk/E = %2</translation>
    </message>
    <message>
        <source>%1, share of tokens</source>
        <translation>%1、トークンの割合</translation>
    </message>
    <message>
        <source>layer %1 · expert %2</source>
        <translation>第%1層 · エキスパート%2</translation>
    </message>
    <message>
        <source>%1: %2 of the tokens</source>
        <translation>%1：トークンの%2</translation>
    </message>
    <message>
        <source>difference %1</source>
        <translation>差 %1</translation>
    </message>
    <message>
        <source>The arrow keys move the selected expert; P or Enter promotes it, S suppresses it, Delete takes it out of the plan.</source>
        <translation>矢印キーで選択中のエキスパートを移動します。PまたはEnterで促進、Sで抑制、Deleteでプランから外します。</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>promoted by the plan</source>
        <translation>プランにより促進</translation>
    </message>
    <message>
        <source>suppressed by the plan</source>
        <translation>プランにより抑制</translation>
    </message>
</context>
<context>
    <name>isogloss::ExpertsChart</name>
    <message>
        <source>Experts of the selected layer</source>
        <translation>選択した層のエキスパート</translation>
    </message>
    <message>
        <source>Select a layer and a language in the heatmap to see which experts they use.</source>
        <translation>ヒートマップで層と言語を選択すると、使われるエキスパートが表示されます。</translation>
    </message>
    <message>
        <source>layer %1 · expert %2</source>
        <translation>第%1層 · エキスパート%2</translation>
    </message>
    <message>
        <source>%1  %2%3</source>
        <translation>%1  %2%3</translation>
    </message>
    <message>
        <source>%1  %2   even routing %3</source>
        <translation>%1  %2   均等ルーティング %3</translation>
    </message>
    <message>
        <source>promoted by the plan</source>
        <translation>プランにより促進</translation>
    </message>
    <message>
        <source>suppressed by the plan</source>
        <translation>プランにより抑制</translation>
    </message>
    <message>
        <source>even routing, k/E = %1</source>
        <translation>均等ルーティング、k/E = %1</translation>
    </message>
    <message>
        <source>τ = %1 → %2 expert</source>
        <translation>τ = %1 → %2エキスパート</translation>
    </message>
    <message>
        <source>τ = %1 → %2 experts</source>
        <translation>τ = %1 → %2エキスパート</translation>
    </message>
    <message>
        <source>%1 − %2, share of tokens</source>
        <translation>%1 − %2、トークンの割合</translation>
    </message>
    <message>
        <source>share of tokens</source>
        <translation>トークンの割合</translation>
    </message>
    <message>
        <source>expert of layer %1</source>
        <translation>第%1層のエキスパート</translation>
    </message>
    <message>
        <source>experts of layer %1, sorted by difference</source>
        <translation>第%1層のエキスパート、差の順</translation>
    </message>
    <message>
        <source>experts of layer %1, sorted by share</source>
        <translation>第%1層のエキスパート、割合の順</translation>
    </message>
    <message>
        <source>expert %1</source>
        <translation>エキスパート%1</translation>
    </message>
    <message>
        <source>Left and right move the selected expert, with Shift they add the next; P promotes it, S suppresses it, Delete takes it out of the plan.</source>
        <translation>左右キーで選択中のエキスパートを移動し、Shiftを押すと次を追加します。Pで促進、Sで抑制、Deleteでプランから外します。</translation>
    </message>
    <message>
        <source>difference %1%2   n = %3</source>
        <translation>差 %1%2   n = %3</translation>
    </message>
</context>
<context>
    <name>isogloss::ExpertsPage</name>
    <message>
        <source>difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>すべての層</translation>
    </message>
    <message>
        <source>co-activation</source>
        <translation>共活性化</translation>
    </message>
    <message>
        <source>by number</source>
        <translation>番号順</translation>
    </message>
    <message>
        <source>by similarity</source>
        <translation>類似度順</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>表示内容</translation>
    </message>
    <message>
        <source>Order of the experts</source>
        <translation>エキスパートの順序</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>マップに示す量</translation>
    </message>
</context>
<context>
    <name>isogloss::FigureDialog</name>
    <message>
        <source>Figure</source>
        <translation>図</translation>
    </message>
    <message>
        <source>PDF (vector)</source>
        <translation>PDF（ベクター）</translation>
    </message>
    <message>
        <source>SVG (vector)</source>
        <translation>SVG（ベクター）</translation>
    </message>
    <message>
        <source>light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source> in</source>
        <translation> インチ</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Figures (*.pdf *.svg *.png)</source>
        <translation>図 (*.pdf *.svg *.png)</translation>
    </message>
    <message>
        <source>There is nothing in this chart yet.</source>
        <translation>このグラフにはまだ何もありません。</translation>
    </message>
    <message>
        <source>Wrote %1 and %2.</source>
        <translation>%1と%2を書き出しました。</translation>
    </message>
    <message>
        <source>in grey</source>
        <translation>グレー</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>キャプション</translation>
    </message>
    <message>
        <source>As a printer without colour has it</source>
        <translation>白黒プリンターでの見え方</translation>
    </message>
    <message>
        <source>Preview in grey</source>
        <translation>グレーのプレビュー</translation>
    </message>
    <message>
        <source>Copy caption</source>
        <translation>キャプションをコピー</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>すべて書き出す…</translation>
    </message>
    <message>
        <source>Every figure that has data, into one folder</source>
        <translation>データのある全ての図を 1 つのフォルダーへ</translation>
    </message>
    <message>
        <source>The data go into a CSV file, the caption into a text file beside the figure.</source>
        <translation>データは CSV ファイルに、キャプションは図の隣のテキストファイルに入ります。</translation>
    </message>
    <message>
        <source>The caption is in the clipboard.</source>
        <translation>キャプションをクリップボードに入れました。</translation>
    </message>
    <message>
        <source>Folder for all figures</source>
        <translation>全ての図のフォルダー</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>計算中…</translation>
    </message>
    <message>
        <source>The figure is still being computed.</source>
        <translation>図はまだ計算中です。</translation>
    </message>
    <message>
        <source>Wrote %1 figures into %2.</source>
        <translation>%1 個の図を %2 に書き出しました。</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>free</source>
        <translation>自由</translation>
    </message>
    <message>
        <source>as in the window</source>
        <translation>ウィンドウと同じ</translation>
    </message>
    <message>
        <source>green to navy</source>
        <translation>緑から紺</translation>
    </message>
    <message>
        <source>grey, for print</source>
        <translation>グレー、印刷用</translation>
    </message>
    <message>
        <source>blue to gold</source>
        <translation>青から金</translation>
    </message>
    <message>
        <source>by code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>by name and code</source>
        <translation>名前とコード</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>none: papers have captions</source>
        <translation>なし: 論文にはキャプションがある</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>1 インチあたりのドット数</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Width of</source>
        <translation>幅の基準</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>フォント</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>明るい/暗い</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Languages by</source>
        <translation>言語の表記</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>文言</translation>
    </message>
    <message>
        <source>Instead of “%1”</source>
        <translation>「%1」の代わり</translation>
    </message>
</context>
<context>
    <name>isogloss::FigurePreview</name>
    <message>
        <source>Preview of the figure</source>
        <translation>図のプレビュー</translation>
    </message>
</context>
<context>
    <name>isogloss::FirstVisit</name>
    <message>
        <source>Where languages part</source>
        <translation>言語が分かれる所</translation>
    </message>
    <message>
        <source>Which experts it is</source>
        <translation>どのエキスパートか</translation>
    </message>
    <message>
        <source>These are the layer&apos;s experts: how much more, or less, of the language&apos;s tokens each one gets than of English. Click a bar.</source>
        <translation>これはその層のエキスパートです。英語と比べて、その言語のトークンが各エキスパートにどれだけ多く、または少なく割り当てられるかを示します。棒をクリックしてください。</translation>
    </message>
    <message>
        <source>Steer</source>
        <translation>ステアリング</translation>
    </message>
    <message>
        <source>Double-click the bar: the router will prefer this expert. Ctrl+↓ turns it away instead, Ctrl+Z takes the edit back. The plan stands at the right.</source>
        <translation>棒をダブルクリックすると、ルーターはそのエキスパートを優先します。Ctrl+↓は逆に遠ざけ、Ctrl+Zは編集を取り消します。プランは右側にあります。</translation>
    </message>
    <message>
        <source>See what it changes</source>
        <translation>何が変わるかを見る</translation>
    </message>
    <message>
        <source>Re-evaluate runs the corpus again with the plan, and answers the reading questions before and after: divergence, loss and accuracy, by language, with intervals.</source>
        <translation>「再評価」は、プランを適用してコーパスを再び実行し、読解問題に前と後で答えます。ダイバージェンス、損失、正解率を、言語ごとに区間つきで示します。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>結果を残す</translation>
    </message>
    <message>
        <source>“before · after · difference” turn the heatmap over. Figure… saves what you see as PDF, SVG or PNG at the width of your paper&apos;s column, with its numbers as CSV beside it.</source>
        <translation>「前 · 後 · 差」でヒートマップを切り替えます。「図…」は、表示中の内容を論文の段の幅でPDF、SVG、PNGとして保存し、数値をCSVで添えます。</translation>
    </message>
    <message>
        <source>Each cell compares which experts a language uses in a layer with those of English: where they are the same it is calm, where they differ it stands out. Inside the blue line routing is shared. Click a cell that stands out.</source>
        <translation>各セルは、ある層で言語が使うエキスパートを英語のものと比べます。同じなら目立たず、異なるほど際立ちます。青い線の内側ではルーティングが共有されています。際立つセルをクリックしてください。</translation>
    </message>
</context>
<context>
    <name>isogloss::FlipListModel</name>
    <message>
        <source>right either way</source>
        <translation>前後とも正解</translation>
    </message>
    <message>
        <source>wrong either way</source>
        <translation>前後とも誤答</translation>
    </message>
    <message>
        <source>▲ gained</source>
        <translation>▲ 正解に</translation>
    </message>
    <message>
        <source>▼ lost</source>
        <translation>▼ 誤答に</translation>
    </message>
    <message>
        <source>language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>item</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>after</source>
        <translation>後</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正解</translation>
    </message>
    <message>
        <source>change</source>
        <translation>変化</translation>
    </message>
</context>
<context>
    <name>isogloss::ForestChart</name>
    <message>
        <source>Difference of two runs, one row per language</source>
        <translation>2件の実行の差、1言語につき1行</translation>
    </message>
    <message>
        <source>Up and down move the selected language.</source>
        <translation>上下キーで選択中の言語を移動します。</translation>
    </message>
    <message>
        <source>Select two runs in the table (Ctrl+click the second): their difference by language is shown here.</source>
        <translation>表で実行を2件選択すると（2件目はCtrl+クリック）、言語ごとの差がここに表示されます。</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>points</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>p (Holm)</source>
        <translation>p (Holm)</translation>
    </message>
    <message>
        <source>nats/byte</source>
        <translation>nat/バイト</translation>
    </message>
    <message>
        <source>points, %1 % interval</source>
        <translation>ポイント、%1%区間</translation>
    </message>
    <message>
        <source>difference of the loss, nats per byte; left of zero is better</source>
        <translation>損失の差、nat/バイト。ゼロより左が良い</translation>
    </message>
    <message>
        <source>difference of the accuracy, points</source>
        <translation>正解率の差、ポイント</translation>
    </message>
    <message>
        <source>%1 · grey: the interval holds zero</source>
        <translation>%1 · 灰色：区間がゼロを含む</translation>
    </message>
    <message>
        <source>all languages together</source>
        <translation>全言語合計</translation>
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
        <translation>nat/バイト</translation>
    </message>
    <message>
        <source>%1 gained, %2 lost</source>
        <translation>%1問が正解に、%2問が誤答に</translation>
    </message>
    <message>
        <source>exact sign test over keys: p = %1</source>
        <translation>設問単位の正確符号検定：p = %1</translation>
    </message>
    <message>
        <source>exact McNemar p = %1, Holm %2</source>
        <translation>正確McNemar検定 p = %1、Holm %2</translation>
    </message>
</context>
<context>
    <name>isogloss::HeaderBar</name>
    <message>
        <source>Search actions, languages …     %1</source>
        <translation>操作、言語を検索 …     %1</translation>
    </message>
    <message>
        <source>Search actions and languages</source>
        <translation>操作と言語を検索</translation>
    </message>
</context>
<context>
    <name>isogloss::HeatmapChart</name>
    <message>
        <source>Divergence by layer and language</source>
        <translation>層と言語ごとのダイバージェンス</translation>
    </message>
    <message>
        <source>Run a model over parallel text, or open a trace, to see where its languages part and meet.</source>
        <translation>対訳文でモデルを実行するか、トレースを開くと、言語がどこで分かれ、どこで合流するかが表示されます。</translation>
    </message>
    <message>
        <source>mean by layer</source>
        <translation>層ごとの平均</translation>
    </message>
    <message>
        <source>%1 · layer %2</source>
        <translation>%1 · 第%2層</translation>
    </message>
    <message>
        <source>dense layer: no experts</source>
        <translation>密な層：エキスパートなし</translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation>未計算</translation>
    </message>
    <message>
        <source>no value before</source>
        <translation>前の値なし</translation>
    </message>
    <message>
        <source>%1   from %2 to %3   n = %4</source>
        <translation>%1   %2から%3へ   n = %4</translation>
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
        <translation>層</translation>
    </message>
    <message>
        <source>change of the divergence from %1, after − before</source>
        <translation>%1からのダイバージェンスの変化、後 − 前</translation>
    </message>
    <message>
        <source>divergence, after − before</source>
        <translation>ダイバージェンス、後 − 前</translation>
    </message>
    <message>
        <source>entropy-normalised JS divergence from %1; 0 = same experts</source>
        <translation>%1からのエントロピー正規化JSダイバージェンス。0 = 同じエキスパート</translation>
    </message>
    <message>
        <source>entropy-normalised JS divergence</source>
        <translation>エントロピー正規化JSダイバージェンス</translation>
    </message>
    <message>
        <source>JS divergence, normalised</source>
        <translation>JSダイバージェンス、正規化</translation>
    </message>
    <message>
        <source>divergence</source>
        <translation>ダイバージェンス</translation>
    </message>
    <message>
        <source>interval %1 wide</source>
        <translation>区間の幅 %1</translation>
    </message>
    <message>
        <source>change of the routing entropy, after − before, nats</source>
        <translation>ルーティングエントロピーの変化、適用後 − 適用前、nat</translation>
    </message>
    <message>
        <source>change, nats</source>
        <translation>変化、nat</translation>
    </message>
    <message>
        <source>change of the routing consistency, after − before</source>
        <translation>ルーティング一貫性の変化、適用後 − 適用前</translation>
    </message>
    <message>
        <source>change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>routing entropy of a sentence, nats</source>
        <translation>文のルーティングエントロピー、nat</translation>
    </message>
    <message>
        <source>entropy, nats</source>
        <translation>エントロピー、nat</translation>
    </message>
    <message>
        <source>routing consistency: Jaccard similarity of two tokens&apos; experts</source>
        <translation>ルーティング一貫性: 2 トークンのエキスパートの Jaccard 類似度</translation>
    </message>
    <message>
        <source>consistency (Jaccard)</source>
        <translation>一貫性(Jaccard)</translation>
    </message>
    <message>
        <source>width of the interval of the divergence from %1</source>
        <translation>%1 からのダイバージェンスの区間幅</translation>
    </message>
    <message>
        <source>width of the interval</source>
        <translation>区間の幅</translation>
    </message>
    <message>
        <source>Arrow keys move the selected cell, plus and minus the threshold; Ctrl and click add a language, Ctrl and the wheel enlarge.</source>
        <translation>矢印キーで選択セルを、プラスとマイナスでしきい値を移動。Ctrl+クリックで言語を追加、Ctrl+ホイールで拡大します。</translation>
    </message>
    <message>
        <source>share of tokens whose top-k the plan would change</source>
        <translation>プランでtop-kが変わるトークンの割合</translation>
    </message>
    <message>
        <source>tokens changed</source>
        <translation>変わるトークン</translation>
    </message>
    <message>
        <source>no change: the plan does not apply here</source>
        <translation>変化なし：プランはここには適用されません</translation>
    </message>
</context>
<context>
    <name>isogloss::JobListModel</name>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1トークン/秒</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り%1</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>layer %1 of %2</source>
        <translation>第%1層／全%2層</translation>
    </message>
    <message>
        <source>output layer</source>
        <translation>出力層</translation>
    </message>
    <message>
        <source>generation</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>opening %1</source>
        <translation>%1を開いています</translation>
    </message>
    <message>
        <source>tokens: %1</source>
        <translation>トークン：%1</translation>
    </message>
    <message>
        <source>prompts: %1</source>
        <translation>プロンプト：%1</translation>
    </message>
    <message>
        <source>loss before</source>
        <translation>前の損失</translation>
    </message>
    <message>
        <source>loss after</source>
        <translation>後の損失</translation>
    </message>
    <message>
        <source>Belebele before</source>
        <translation>前のBelebele</translation>
    </message>
    <message>
        <source>Belebele after</source>
        <translation>後のBelebele</translation>
    </message>
    <message>
        <source>steered trace</source>
        <translation>ステアリング後のトレース</translation>
    </message>
</context>
<context>
    <name>isogloss::JobsController</name>
    <message>
        <source>%1: done in %2.</source>
        <translation>%1: %2 で完了。</translation>
    </message>
    <message>
        <source>%1: failed after %2.</source>
        <translation>%1: %2 後に失敗。</translation>
    </message>
</context>
<context>
    <name>isogloss::JobsPanel</name>
    <message>
        <source>Cancel job</source>
        <translation>ジョブをキャンセル</translation>
    </message>
    <message>
        <source>Clear ended</source>
        <translation>終了分を消去</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Log of the selected job</source>
        <translation>選択したジョブのログ</translation>
    </message>
    <message>
        <source>Select a job to read its log.</source>
        <translation>ジョブを選ぶとログが表示されます。</translation>
    </message>
    <message>
        <source>Nothing has run yet. Run a corpus, or re-evaluate a plan: what runs and what waits stands here.</source>
        <translation>まだ何も実行されていません。コーパスを実行するか、プランを再評価すると、実行中と待機中のジョブがここに並びます。</translation>
    </message>
</context>
<context>
    <name>isogloss::LanguageChooser</name>
    <message>
        <source>no groups</source>
        <translation>グループなし</translation>
    </message>
    <message>
        <source>by family</source>
        <translation>語族別</translation>
    </message>
    <message>
        <source>by script</source>
        <translation>文字別</translation>
    </message>
    <message>
        <source>by resources</source>
        <translation>資源別</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Search name, code, script</source>
        <translation>名前、コード、文字で検索</translation>
    </message>
    <message>
        <source>Search languages</source>
        <translation>言語を検索</translation>
    </message>
    <message>
        <source>Check all shown</source>
        <translation>表示中をすべてチェック</translation>
    </message>
    <message>
        <source>Uncheck all shown</source>
        <translation>表示中のチェックをすべて外す</translation>
    </message>
    <message>
        <source>Group, check, uncheck</source>
        <translation>グループ化、チェック、チェック解除</translation>
    </message>
    <message>
        <source>Group languages</source>
        <translation>言語をグループ化</translation>
    </message>
    <message>
        <source>Languages %1</source>
        <translation>言語 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>%1と比較</translation>
    </message>
    <message>
        <source>Check only %1</source>
        <translation>%1のみチェック</translation>
    </message>
</context>
<context>
    <name>isogloss::LanguageDelegate</name>
    <message>
        <source>ref · %1</source>
        <translation>基準 · %1</translation>
    </message>
</context>
<context>
    <name>isogloss::LanguageMapChart</name>
    <message>
        <source>Map of the languages by their divergences</source>
        <translation>ダイバージェンスによる言語マップ</translation>
    </message>
    <message>
        <source>A map of the languages needs three of them and a layer that has been run.</source>
        <translation>言語マップには、3つ以上の言語と実行済みの層が必要です。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>divergence %1; classical scaling keeps %2 %</source>
        <translation>ダイバージェンス%1。古典的多次元尺度法で%2%を保持</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>divergence from %1: %2</source>
        <translation>%1からのダイバージェンス：%2</translation>
    </message>
    <message>
        <source>closest: %1, %2</source>
        <translation>最も近い：%1、%2</translation>
    </message>
    <message>
        <source>The arrow keys go to the next language in their direction; Ctrl and click add one, a drag selects those in it.</source>
        <translation>矢印キーでその方向の次の言語へ移ります。Ctrl+クリックで追加、ドラッグで囲んだ言語を選択します。</translation>
    </message>
    <message>
        <source>divergence %1</source>
        <translation>ダイバージェンス %1</translation>
    </message>
    <message>
        <source>divergence %1; %2 % kept</source>
        <translation>ダイバージェンス%1、%2%を保持</translation>
    </message>
</context>
<context>
    <name>isogloss::LanguageModel</name>
    <message>
        <source>class 5, winners</source>
        <translation>クラス5、勝者</translation>
    </message>
    <message>
        <source>class 4, underdogs</source>
        <translation>クラス4、劣勢</translation>
    </message>
    <message>
        <source>class 3, rising stars</source>
        <translation>クラス3、新星</translation>
    </message>
    <message>
        <source>class 2, hopefuls</source>
        <translation>クラス2、有望</translation>
    </message>
    <message>
        <source>class 1, scraping by</source>
        <translation>クラス1、辛うじて存続</translation>
    </message>
    <message>
        <source>class 0, left behind</source>
        <translation>クラス0、取り残された言語</translation>
    </message>
    <message>
        <source>class not listed</source>
        <translation>クラス記載なし</translation>
    </message>
    <message>
        <source>unknown family</source>
        <translation>語族不明</translation>
    </message>
    <message>
        <source>unknown script</source>
        <translation>文字不明</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4</source>
        <translation>%1 · %2 · %3 · %4</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>isogloss::MainWindow</name>
    <message>
        <source>Divergence</source>
        <translation>ダイバージェンス</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>エキスパート</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>相関</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>実験</translation>
    </message>
    <message>
        <source>%1 (%2) against %3; click an expert to select it, double-click to promote it</source>
        <translation>%1（%2）、基準%3。エキスパートはクリックで選択、ダブルクリックで促進</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Steering</source>
        <translation>ステアリング</translation>
    </message>
    <message>
        <source>Before ○  after ●</source>
        <translation>前○  後●</translation>
    </message>
    <message>
        <source>%1 row was left out because a language lacks it.</source>
        <translation>一部の言語に欠けているため、%1行を除外しました。</translation>
    </message>
    <message>
        <source>%1 rows were left out because a language lacks them.</source>
        <translation>一部の言語に欠けているため、%1行を除外しました。</translation>
    </message>
    <message>
        <source>Isogloss %1, Qt %2</source>
        <translation>Isogloss %1、Qt %2</translation>
    </message>
    <message>
        <source>The first layer is being run; the heatmap fills as layers are done.</source>
        <translation>最初の層を実行中です。ヒートマップは層が完了するごとに埋まります。</translation>
    </message>
    <message>
        <source>Model and corpus are open. Press Run.</source>
        <translation>モデルとコーパスが開かれています。「実行」を押してください。</translation>
    </message>
    <message>
        <source>%1 is open. Open a corpus, then press Run.</source>
        <translation>%1を開きました。コーパスを開いてから「実行」を押してください。</translation>
    </message>
    <message>
        <source>tracing on %1</source>
        <translation>%1でトレース中</translation>
    </message>
    <message>
        <source>tracing</source>
        <translation>トレース中</translation>
    </message>
    <message>
        <source>re-evaluating</source>
        <translation>再評価中</translation>
    </message>
    <message>
        <source>evaluating</source>
        <translation>評価中</translation>
    </message>
    <message>
        <source>comparing with a reference run</source>
        <translation>参照実行と比較中</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>trace: %1 · %2 · %3</source>
        <translation>トレース：%1 · %2 · %3</translation>
    </message>
    <message>
        <source>trace: %1, %2 of %3 layers complete</source>
        <translation>トレース：%1、%3層中%2層完了</translation>
    </message>
    <message>
        <source>%1 language</source>
        <translation>%1言語</translation>
    </message>
    <message>
        <source>%1 languages</source>
        <translation>%1言語</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>基準：%1</translation>
    </message>
    <message>
        <source>steered</source>
        <translation>ステアリング後</translation>
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
        <translation>モデルフォルダーを開く(&amp;M)…</translation>
    </message>
    <message>
        <source>checkpoint load</source>
        <translation>チェックポイント 読み込み checkpoint load</translation>
    </message>
    <message>
        <source>Open &amp;corpus folder…</source>
        <translation>コーパスフォルダーを開く(&amp;C)…</translation>
    </message>
    <message>
        <source>FLORES Belebele parallel text load</source>
        <translation>対訳文 読み込み FLORES Belebele parallel text load</translation>
    </message>
    <message>
        <source>Open &amp;trace…</source>
        <translation>トレースを開く(&amp;T)…</translation>
    </message>
    <message>
        <source>h5 load</source>
        <translation>読み込み h5 load</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>デモを試す(&amp;D)</translation>
    </message>
    <message>
        <source>example</source>
        <translation>例 サンプル example</translation>
    </message>
    <message>
        <source>Export &amp;figure…</source>
        <translation>図を書き出す(&amp;F)…</translation>
    </message>
    <message>
        <source>pdf svg png csv paper data save</source>
        <translation>論文 データ 保存 pdf svg png csv paper data save</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Clear selection</source>
        <translation>選択を解除(&amp;C)</translation>
    </message>
    <message>
        <source>deselect nothing</source>
        <translation>選択解除 なし deselect nothing</translation>
    </message>
    <message>
        <source>&amp;Search actions and languages…</source>
        <translation>操作と言語を検索(&amp;S)…</translation>
    </message>
    <message>
        <source>command palette find</source>
        <translation>コマンドパレット 検索 command palette find</translation>
    </message>
    <message>
        <source>&amp;Run the corpus</source>
        <translation>コーパスを実行(&amp;R)</translation>
    </message>
    <message>
        <source>trace start</source>
        <translation>トレース 開始 trace start</translation>
    </message>
    <message>
        <source>&amp;Cancel what runs</source>
        <translation>実行中の処理をキャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>stop abort</source>
        <translation>停止 中止 stop abort</translation>
    </message>
    <message>
        <source>Re-&amp;evaluate</source>
        <translation>再評価(&amp;E)</translation>
    </message>
    <message>
        <source>steer again compare</source>
        <translation>ステアリング 再度 比較 steer again compare</translation>
    </message>
    <message>
        <source>Show what the model is &amp;given…</source>
        <translation>モデルへの入力を表示(&amp;G)…</translation>
    </message>
    <message>
        <source>prompt preview token ids chat template</source>
        <translation>プロンプト プレビュー トークンID チャットテンプレート prompt preview token ids chat template</translation>
    </message>
    <message>
        <source>Co&amp;mpare with a reference run…</source>
        <translation>参照実行と比較(&amp;M)…</translation>
    </message>
    <message>
        <source>parity check transformers dump badge</source>
        <translation>一致 確認 バッジ parity check transformers dump badge</translation>
    </message>
    <message>
        <source>&amp;Promote the selected expert</source>
        <translation>選択したエキスパートを促進(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Suppress the selected expert</source>
        <translation>選択したエキスパートを抑制(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Leave the selected expert alone</source>
        <translation>選択したエキスパートをステアリングしない(&amp;L)</translation>
    </message>
    <message>
        <source>remove edit</source>
        <translation>編集 削除 remove edit</translation>
    </message>
    <message>
        <source>Band &amp;inside the isogloss line</source>
        <translation>層範囲を等語線の内側に設定(&amp;I)</translation>
    </message>
    <message>
        <source>layers shared steer</source>
        <translation>層 共有 ステアリング layers shared steer</translation>
    </message>
    <message>
        <source>&amp;Open plan…</source>
        <translation>プランを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Sa&amp;ve plan…</source>
        <translation>プランを保存(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Copy plan as JSON</source>
        <translation>プランをJSONとしてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Paste pl&amp;an</source>
        <translation>プランを貼り付け(&amp;A)</translation>
    </message>
    <message>
        <source>JSON clipboard</source>
        <translation>クリップボード JSON clipboard</translation>
    </message>
    <message>
        <source>Clea&amp;r plan</source>
        <translation>プランをクリア(&amp;R)</translation>
    </message>
    <message>
        <source>empty new</source>
        <translation>空 新規 empty new</translation>
    </message>
    <message>
        <source>Run the plan as an &amp;experiment</source>
        <translation>プランを実験として実行(&amp;E)</translation>
    </message>
    <message>
        <source>evaluate task accuracy</source>
        <translation>評価 タスク 正解率 evaluate task accuracy</translation>
    </message>
    <message>
        <source>Run a random &amp;control</source>
        <translation>ランダム対照を実行(&amp;C)</translation>
    </message>
    <message>
        <source>matched experts evaluate</source>
        <translation>対応するエキスパート 評価 matched experts evaluate</translation>
    </message>
    <message>
        <source>Start the &amp;sweep</source>
        <translation>スイープを開始(&amp;S)</translation>
    </message>
    <message>
        <source>grid strength threshold band rule</source>
        <translation>グリッド 強度 しきい値 層範囲 規則 grid strength threshold band rule</translation>
    </message>
    <message>
        <source>&amp;Belebele folder…</source>
        <translation>Belebeleフォルダー(&amp;B)…</translation>
    </message>
    <message>
        <source>panel dock</source>
        <translation>パネル ドック panel dock</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Steering</source>
        <translation>ステアリング(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Before and after</source>
        <translation>前と後(&amp;B)</translation>
    </message>
    <message>
        <source>page tab view</source>
        <translation>ページ タブ 表示 page tab view</translation>
    </message>
    <message>
        <source>&amp;Divergence by layer and language</source>
        <translation>層と言語ごとのダイバージェンス(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Languages of a layer</source>
        <translation>ある層の言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Experts of all layers</source>
        <translation>全層のエキスパート(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Tokens of a row</source>
        <translation>ある行のトークン(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Correlation with accuracy</source>
        <translation>正解率との相関(&amp;C)</translation>
    </message>
    <message>
        <source>E&amp;xperiments</source>
        <translation>実験(&amp;X)</translation>
    </message>
    <message>
        <source>page tab runs evaluate compare sweep</source>
        <translation>ページ タブ 実行 評価 比較 スイープ page tab runs evaluate compare sweep</translation>
    </message>
    <message>
        <source>heatmap plan</source>
        <translation>ヒートマップ プラン heatmap plan</translation>
    </message>
    <message>
        <source>Heatmap b&amp;efore</source>
        <translation>ヒートマップ：前(&amp;F)</translation>
    </message>
    <message>
        <source>Heatmap &amp;after</source>
        <translation>ヒートマップ：後(&amp;A)</translation>
    </message>
    <message>
        <source>Heatmap &amp;difference</source>
        <translation>ヒートマップ：差(&amp;I)</translation>
    </message>
    <message>
        <source>theme colours appearance</source>
        <translation>テーマ 色 外観 theme colours appearance</translation>
    </message>
    <message>
        <source>Theme of the s&amp;ystem</source>
        <translation>システムのテーマ(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>ライトテーマ(&amp;G)</translation>
    </message>
    <message>
        <source>Dar&amp;k theme</source>
        <translation>ダークテーマ(&amp;K)</translation>
    </message>
    <message>
        <source>Rese&amp;t layout</source>
        <translation>レイアウトをリセット(&amp;O)</translation>
    </message>
    <message>
        <source>panels docks splitters default</source>
        <translation>パネル ドック 分割 既定 panels docks splitters default</translation>
    </message>
    <message>
        <source>&amp;Guided first visit</source>
        <translation>初回ガイド(&amp;G)</translation>
    </message>
    <message>
        <source>tour demo introduction tutorial</source>
        <translation>ツアー デモ 紹介 チュートリアル tour demo introduction tutorial</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>keys help</source>
        <translation>キー ヘルプ keys help</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>プラン(&amp;P)</translation>
    </message>
    <message>
        <source>E&amp;xperiment</source>
        <translation>実験(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Select %1</source>
        <translation>%1を選択</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>%1と比較</translation>
    </message>
    <message>
        <source>reference against</source>
        <translation>基準 比較 reference against</translation>
    </message>
    <message>
        <source>%1: a run is going on; cancel it before something else is opened.</source>
        <translation>%1：実行中です。他のものを開く前にキャンセルしてください。</translation>
    </message>
    <message>
        <source>%1: expected a model folder, a corpus folder, a trace (.isogloss.h5), a session (.isogloss) or a plan (.plan.json).</source>
        <translation>%1：モデルフォルダー、コーパスフォルダー、トレース（.isogloss.h5）、セッション（.isogloss）、プラン（.plan.json）のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>The demo is not installed: expected it in share/isogloss/demo of the installation. Install the whole package.</source>
        <translation>デモがインストールされていません。インストール先のshare/isogloss/demoにあるはずです。パッケージ全体をインストールしてください。</translation>
    </message>
    <message>
        <source>Model folder: config.json, safetensors, tokenizer.json</source>
        <translation>モデルフォルダー：config.json、safetensors、tokenizer.json</translation>
    </message>
    <message>
        <source>Corpus folder: FLORES-200, or Belebele files</source>
        <translation>コーパスフォルダー：FLORES-200、またはBelebeleのファイル</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>トレース</translation>
    </message>
    <message>
        <source>Traces (*.isogloss.h5 *.h5)</source>
        <translation>トレース (*.isogloss.h5 *.h5)</translation>
    </message>
    <message>
        <source>Steering plan</source>
        <translation>ステアリングプラン</translation>
    </message>
    <message>
        <source>Plans (*.plan.json *.json)</source>
        <translation>プラン (*.plan.json *.json)</translation>
    </message>
    <message>
        <source>Plans (*.plan.json)</source>
        <translation>プラン (*.plan.json)</translation>
    </message>
    <message>
        <source>Folder of Belebele files (jsonl)</source>
        <translation>Belebeleのファイル（jsonl）のフォルダー</translation>
    </message>
    <message>
        <source>Reference run: what `isogloss-cli forward` or a script of the reference implementation wrote</source>
        <translation>参照実行：`isogloss-cli forward`または参照実装のスクリプトが書き出したもの</translation>
    </message>
    <message>
        <source>Reference runs (*.h5 *.safetensors *.npz)</source>
        <translation>参照実行 (*.h5 *.safetensors *.npz)</translation>
    </message>
    <message>
        <source>Folder for traces</source>
        <translation>トレースのフォルダー</translation>
    </message>
    <message>
        <source>Folder of the task&apos;s files</source>
        <translation>タスクのファイルのフォルダー</translation>
    </message>
    <message>
        <source>Template of the task</source>
        <translation>タスクのテンプレート</translation>
    </message>
    <message>
        <source>Templates (*.json)</source>
        <translation>テンプレート (*.json)</translation>
    </message>
    <message>
        <source>Results of isogloss-cli evaluate</source>
        <translation>isogloss-cli evaluateの結果</translation>
    </message>
    <message>
        <source>Results (*.json)</source>
        <translation>結果 (*.json)</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Markdown (*.md);;LaTeX (*.tex);;CSV (*.csv);;Changed answers (*.flips.csv)</source>
        <translation>Markdown (*.md);;LaTeX (*.tex);;CSV (*.csv);;変化した回答 (*.flips.csv)</translation>
    </message>
    <message>
        <source>Accuracies by language</source>
        <translation>言語ごとの正解率</translation>
    </message>
    <message>
        <source>Tables and results (*.csv *.json)</source>
        <translation>表と結果 (*.csv *.json)</translation>
    </message>
    <message>
        <source>Divergence by layer and language</source>
        <translation>層と言語ごとのダイバージェンス</translation>
    </message>
    <message>
        <source>Divergence by layer</source>
        <translation>層ごとのダイバージェンス</translation>
    </message>
    <message>
        <source>Experts of a layer</source>
        <translation>ある層のエキスパート</translation>
    </message>
    <message>
        <source>Languages of a layer, matrix</source>
        <translation>ある層の言語、行列</translation>
    </message>
    <message>
        <source>Languages of a layer, map</source>
        <translation>ある層の言語、マップ</translation>
    </message>
    <message>
        <source>Experts of all layers</source>
        <translation>全層のエキスパート</translation>
    </message>
    <message>
        <source>Tokens of a row</source>
        <translation>ある行のトークン</translation>
    </message>
    <message>
        <source>Divergence against accuracy</source>
        <translation>ダイバージェンスと正解率</translation>
    </message>
    <message>
        <source>Correlation by layer</source>
        <translation>層ごとの相関</translation>
    </message>
    <message>
        <source>Forest plot of two runs</source>
        <translation>2件の実行のフォレストプロット</translation>
    </message>
    <message>
        <source>Outcome of the sweep</source>
        <translation>スイープの結果</translation>
    </message>
    <message>
        <source>Dose and response</source>
        <translation>用量と反応</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>前と後</translation>
    </message>
    <message>
        <source>A run is going on. Stop it and close? Its trace can be resumed later.</source>
        <translation>実行中です。停止して閉じますか。トレースは後で再開できます。</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止して閉じる</translation>
    </message>
    <message>
        <source>The session could not be saved: %1</source>
        <translation>セッションを保存できませんでした：%1</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>保存せずに閉じる</translation>
    </message>
    <message>
        <source>Open &amp;session…</source>
        <translation>セッションを開く(&amp;S)…</translation>
    </message>
    <message>
        <source>isogloss load project</source>
        <translation>読み込み プロジェクト isogloss load project</translation>
    </message>
    <message>
        <source>&amp;Reopen the last session</source>
        <translation>前回のセッションを再び開く(&amp;R)</translation>
    </message>
    <message>
        <source>restore recover crash</source>
        <translation>復元 回復 クラッシュ restore recover crash</translation>
    </message>
    <message>
        <source>Sa&amp;ve session</source>
        <translation>セッションを保存(&amp;V)</translation>
    </message>
    <message>
        <source>Session saved as %1</source>
        <translation>セッションを%1として保存しました</translation>
    </message>
    <message>
        <source>isogloss project keep</source>
        <translation>プロジェクト 保持 isogloss project keep</translation>
    </message>
    <message>
        <source>Save session &amp;as…</source>
        <translation>セッションを別名で保存(&amp;A)…</translation>
    </message>
    <message>
        <source>isogloss project copy</source>
        <translation>プロジェクト コピー isogloss project copy</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Sessions (*.isogloss)</source>
        <translation>セッション (*.isogloss)</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>セッションを保存</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>最近使ったもの(&amp;E)</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Compare with another trace…</source>
        <translation>別のトレースと比較…</translation>
    </message>
    <message>
        <source>before after difference two</source>
        <translation>適用前 適用後 差 2つ before after difference two</translation>
    </message>
    <message>
        <source>End the comparison</source>
        <translation>比較を終える</translation>
    </message>
    <message>
        <source>before after difference</source>
        <translation>適用前 適用後 差 before after difference</translation>
    </message>
    <message>
        <source>Promote the &amp;layer&apos;s experts above τ</source>
        <translation>この層の τ を超えるエキスパートを促進(&amp;L)</translation>
    </message>
    <message>
        <source>threshold specialised</source>
        <translation>しきい値 特化 threshold specialised</translation>
    </message>
    <message>
        <source>Suppress the la&amp;yer&apos;s experts below −τ</source>
        <translation>この層の −τ を下回るエキスパートを抑制(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>ジョブ(&amp;J)</translation>
    </message>
    <message>
        <source>language texts</source>
        <translation>言語 文字 language</translation>
    </message>
    <message>
        <source>Language of the s&amp;ystem</source>
        <translation>システムの言語(&amp;Y)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>言語(&amp;G)</translation>
    </message>
    <message>
        <source>Trace to compare with</source>
        <translation>比較するトレース</translation>
    </message>
    <message>
        <source>Isogloss speaks this language from its next start on.</source>
        <translation>Isogloss は次の起動からこの言語で表示します。</translation>
    </message>
    <message>
        <source>Divergence by layer of %1.</source>
        <translation>%1 の層別ダイバージェンス。</translation>
    </message>
    <message>
        <source>Map of the languages: classical scaling of these distances.</source>
        <translation>言語の地図: これらの距離の古典的尺度構成法。</translation>
    </message>
    <message>
        <source>Difference of activation frequency of every expert of every layer.</source>
        <translation>全層の全エキスパートの活性化頻度の差。</translation>
    </message>
    <message>
        <source>One parallel sentence, token by token.</source>
        <translation>1 つの並行文、トークンごと。</translation>
    </message>
    <message>
        <source>Divergence in layer %1 against accuracy.</source>
        <translation>層 %1 のダイバージェンスと正解率。</translation>
    </message>
    <message>
        <source>The coefficient by layer.</source>
        <translation>層別の係数。</translation>
    </message>
    <message>
        <source>Outcome of every run of a sweep of plans.</source>
        <translation>プランのスイープの各実行の結果。</translation>
    </message>
    <message>
        <source>Outcome against the strength of a plan.</source>
        <translation>プランの強度に対する結果。</translation>
    </message>
    <message>
        <source>Each language before and after the plan.</source>
        <translation>各言語、プラン適用の前後。</translation>
    </message>
    <message>
        <source>Show only some lan&amp;guages of the heatmap…</source>
        <translation>ヒートマップの一部の言語だけを表示(&amp;G)…</translation>
    </message>
    <message>
        <source>filter search rows</source>
        <translation>フィルター 検索 行</translation>
    </message>
    <message>
        <source>Experts chosen to&amp;gether</source>
        <translation>一緒に選ばれるエキスパート(&amp;G)</translation>
    </message>
    <message>
        <source>page tab view co-activation pairs of experts</source>
        <translation>ページ タブ ビュー 共活性化 エキスパートの組</translation>
    </message>
    <message>
        <source>heatmap enlarge magnify part</source>
        <translation>ヒートマップ 拡大 部分</translation>
    </message>
    <message>
        <source>&amp;Zoom in on the heatmap</source>
        <translation>ヒートマップを拡大(&amp;Z)</translation>
    </message>
    <message>
        <source>Zoom &amp;out of the heatmap</source>
        <translation>ヒートマップを縮小(&amp;O)</translation>
    </message>
    <message>
        <source>Zoom to what is sele&amp;cted</source>
        <translation>選択部分に拡大(&amp;C)</translation>
    </message>
    <message>
        <source>The whole heat&amp;map</source>
        <translation>ヒートマップ全体(&amp;M)</translation>
    </message>
    <message>
        <source>promote %1 experts</source>
        <translation>%1 個のエキスパートを促進</translation>
    </message>
    <message>
        <source>suppress %1 experts</source>
        <translation>%1 個のエキスパートを抑制</translation>
    </message>
    <message>
        <source>Experts of a layer that are chosen together</source>
        <translation>層の中で一緒に選ばれるエキスパート</translation>
    </message>
    <message>
        <source>In a pane of its own</source>
        <translation>独立したパネルで</translation>
    </message>
    <message>
        <source>Before and after &amp;side by side</source>
        <translation>前と後を並べて表示(&amp;S)</translation>
    </message>
    <message>
        <source>Compare with the selected lan&amp;guage</source>
        <translation>選択した言語と比較(&amp;G)</translation>
    </message>
    <message>
        <source>Two traces can be compared at a time; the others were left alone.</source>
        <translation>一度に比較できるトレースは2つです。残りは開いていません。</translation>
    </message>
    <message>
        <source>The dropped text</source>
        <translation>ドロップされたテキスト</translation>
    </message>
    <message>
        <source>drop plan</source>
        <translation>プランをドロップ</translation>
    </message>
    <message>
        <source>Two runs, side by side</source>
        <translation>2つの実行を並べて</translation>
    </message>
    <message>
        <source>&amp;Where the plan applies…</source>
        <translation>プランの適用範囲(&amp;W)…</translation>
    </message>
    <message>
        <source>scope layers languages tokens</source>
        <translation>範囲 層 言語 トークン scope layers languages tokens</translation>
    </message>
    <message>
        <source>Apply the plan only to the layers of the ban&amp;d</source>
        <translation>プランを層範囲の層だけに適用(&amp;D)</translation>
    </message>
    <message>
        <source>Apply the plan only to the selected lan&amp;guages</source>
        <translation>プランを選択した言語だけに適用(&amp;G)</translation>
    </message>
    <message>
        <source>Apply the plan everyw&amp;here</source>
        <translation>プランをすべてに適用(&amp;H)</translation>
    </message>
</context>
<context>
    <name>isogloss::Pages</name>
    <message>
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
</context>
<context>
    <name>isogloss::PairsChart</name>
    <message>
        <source>Divergence of every two languages</source>
        <translation>すべての2言語間のダイバージェンス</translation>
    </message>
    <message>
        <source>Click a layer of the heatmap: how far its languages are from each other is shown here.</source>
        <translation>ヒートマップで層をクリックすると、言語どうしの隔たりがここに表示されます。</translation>
    </message>
    <message>
        <source>entropy-normalised JS divergence, layer %1</source>
        <translation>エントロピー正規化JSダイバージェンス、第%1層</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>the same language</source>
        <translation>同じ言語</translation>
    </message>
    <message>
        <source>divergence %1, n = %2</source>
        <translation>ダイバージェンス%1、n = %2</translation>
    </message>
    <message>
        <source>entropy-normalised JS divergence</source>
        <translation>エントロピー正規化 JS ダイバージェンス</translation>
    </message>
    <message>
        <source>normalised JS divergence</source>
        <translation>正規化 JS ダイバージェンス</translation>
    </message>
    <message>
        <source>divergence</source>
        <translation>ダイバージェンス</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>層 %1</translation>
    </message>
    <message>
        <source>divergence, layer %1</source>
        <translation>ダイバージェンス、層 %1</translation>
    </message>
</context>
<context>
    <name>isogloss::PairsController</name>
    <message>
        <source>This layer has not been run yet.</source>
        <translation>この層はまだ実行されていません。</translation>
    </message>
    <message>
        <source>layer %1, %2 languages, means over %3 rows; clusters by average linkage; click a cell to select its two languages</source>
        <translation>第%1層、%2言語、%3行の平均。群平均法によるクラスター。セルをクリックするとその2言語を選択します</translation>
    </message>
</context>
<context>
    <name>isogloss::ParityCheck</name>
    <message>
        <source>parity: comparing with %1</source>
        <translation>一致：%1と比較中</translation>
    </message>
    <message>
        <source>parity: %1 % of experts, %2 of %3</source>
        <translation>一致：エキスパートの%1%、%2、%3</translation>
    </message>
    <message>
        <source>%1, beyond rounding</source>
        <translation>%1、丸め誤差を超過</translation>
    </message>
    <message>
        <source>f32, %1 tokens</source>
        <translation>f32、%1トークン</translation>
    </message>
    <message>
        <source>layer %1: same experts for %2 of %3 tokens (%4 differ beyond a tie); router logits within %5 of their spread; smallest margin %6</source>
        <translation>第%1層：%3トークン中%2トークンでエキスパートが同じ（うち%4は同点を超えた相違）。ルーターのロジットの差は広がりの%5以内。最小マージン%6</translation>
    </message>
    <message>
        <source>logits within %1</source>
        <translation>ロジットの差は%1以内</translation>
    </message>
</context>
<context>
    <name>isogloss::PlanDocument</name>
    <message>
        <source>The plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>promote expert %1 of layer %2</source>
        <translation>第%2層のエキスパート%1を促進</translation>
    </message>
    <message>
        <source>suppress expert %1 of layer %2</source>
        <translation>第%2層のエキスパート%1を抑制</translation>
    </message>
    <message>
        <source>remove expert %1 of layer %2</source>
        <translation>第%2層のエキスパート%1を外す</translation>
    </message>
    <message>
        <source>remove %1 edit</source>
        <translation>%1件の編集を外す</translation>
    </message>
    <message>
        <source>remove %1 edits</source>
        <translation>%1件の編集を外す</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>規則 %1</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>強度</translation>
    </message>
    <message>
        <source>layer band</source>
        <translation>層範囲</translation>
    </message>
    <message>
        <source>threshold θ</source>
        <translation>しきい値θ</translation>
    </message>
    <message>
        <source>Only generated tokens are steered, and a trace has none: an experiment with a generation task shows the effect.</source>
        <translation>生成トークンだけが対象ですが、トレースにはありません。生成タスクの実験で効果を確認できます。</translation>
    </message>
    <message>
        <source>All edits lie outside layers %1–%2, where the plan applies: it would change nothing.</source>
        <translation>すべての編集がプランの適用される第%1–%2層の外にあります。何も変わりません。</translation>
    </message>
    <message>
        <source>The trace has none of the languages that the plan applies to (%1): it would change nothing.</source>
        <translation>プランの適用される言語（%1）がトレースに一つもありません。何も変わりません。</translation>
    </message>
    <message>
        <source>where the plan applies</source>
        <translation>プランの適用範囲</translation>
    </message>
    <message>
        <source>Not in this trace: %1.</source>
        <translation>このトレースにない言語：%1。</translation>
    </message>
</context>
<context>
    <name>isogloss::PresetFigures</name>
    <message>
        <source>Select a run on the Experiments page first: it is compared with the base.</source>
        <translation>先に「実験」ページで実行を選んでください。基準と比較します。</translation>
    </message>
    <message>
        <source>Open a trace first.</source>
        <translation>先にトレースを開いてください。</translation>
    </message>
    <message>
        <source>The trace is still growing: its figures can be made once it is whole.</source>
        <translation>トレースはまだ記録中です。完成後に図を作れます。</translation>
    </message>
    <message>
        <source>Choose accuracies on the Correlation page first: a run of the Experiments page, or a table.</source>
        <translation>先に「相関」ページで正解率を選んでください: 「実験」ページの実行、または表。</translation>
    </message>
    <message>
        <source>Paper: %1</source>
        <translation>論文: %1</translation>
    </message>
</context>
<context>
    <name>isogloss::PromptDialog</name>
    <message>
        <source>chat template</source>
        <translation>チャットテンプレート</translation>
    </message>
    <message>
        <source>What the model is given</source>
        <translation>モデルへの入力</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>row </source>
        <translation>行 </translation>
    </message>
    <message>
        <source>Row of the corpus</source>
        <translation>コーパスの行</translation>
    </message>
    <message>
        <source>The row as one user turn of the checkpoint&apos;s chat template</source>
        <translation>行をチェックポイントのチャットテンプレートのユーザー発話1回とする</translation>
    </message>
    <message>
        <source>The checkpoint has no chat template.</source>
        <translation>チェックポイントにチャットテンプレートがありません。</translation>
    </message>
    <message>
        <source>Exact text</source>
        <translation>正確な本文</translation>
    </message>
    <message>
        <source>Token ids</source>
        <translation>トークンID</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>JSONとしてコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1 tokens, %2 bytes; row %3 of %4</source>
        <translation>%1トークン、%2バイト。%4行中%3行目</translation>
    </message>
</context>
<context>
    <name>isogloss::ResultPanel</name>
    <message>
        <source>divergence</source>
        <translation>ダイバージェンス</translation>
    </message>
    <message>
        <source>nats per byte</source>
        <translation>nat/バイト</translation>
    </message>
    <message>
        <source>Belebele</source>
        <translation>Belebele</translation>
    </message>
    <message>
        <source>Re-evaluate runs the corpus again with the plan. What changed, by language, is shown here.</source>
        <translation>「再評価」はプランを適用してコーパスを再び実行します。何が変わったかを、言語ごとにここに表示します。</translation>
    </message>
    <message>
        <source>Before and after, by language</source>
        <translation>言語ごとの前と後</translation>
    </message>
    <message>
        <source>The plan has changed since. %1</source>
        <translation>その後プランが変更されました。%1</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>比較する量</translation>
    </message>
</context>
<context>
    <name>isogloss::RunController</name>
    <message>
        <source>%1 × %2, top-%3</source>
        <translation>%1 × %2、top-%3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 language</source>
        <translation>%1言語</translation>
    </message>
    <message>
        <source>%1 languages</source>
        <translation>%1言語</translation>
    </message>
    <message>
        <source>looking at what the run needs …</source>
        <translation>実行に必要なものを確認中 …</translation>
    </message>
    <message>
        <source>%1 rows, about %2 tokens; needs %3 of memory</source>
        <translation>%1行、約%2トークン。メモリ%3が必要</translation>
    </message>
    <message>
        <source>waiting for the engine</source>
        <translation>エンジンを待機中</translation>
    </message>
</context>
<context>
    <name>isogloss::RunForm</name>
    <message>
        <source>chat</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>folder of the task&apos;s files</source>
        <translation>タスクのファイルのフォルダー</translation>
    </message>
    <message>
        <source>task.json</source>
        <translation>task.json</translation>
    </message>
    <message>
        <source>all; or names with commas, or medical</source>
        <translation>all、または半角コンマ区切りの名前、またはmedical</translation>
    </message>
    <message>
        <source>Codes with commas between them, or all</source>
        <translation>半角コンマ区切りのコード、またはall</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>First items of each language; all = every one</source>
        <translation>各言語の最初の問題数。「すべて」= 全問</translation>
    </message>
    <message>
        <source>The languages that are checked in the run pane</source>
        <translation>実行ペインでチェックした言語</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>チェック済</translation>
    </message>
    <message>
        <source>task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Choose the data folder</source>
        <translation>データのフォルダーを選択</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>items</source>
        <translation>問題数</translation>
    </message>
    <message>
        <source>shots</source>
        <translation>ショット数</translation>
    </message>
    <message>
        <source>template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Choose the task&apos;s template</source>
        <translation>タスクのテンプレートを選択</translation>
    </message>
    <message>
        <source>subjects</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>parallel corpus</source>
        <translation>対訳コーパス</translation>
    </message>
    <message>
        <source>The prompt is one user turn of the model&apos;s chat template</source>
        <translation>プロンプトを、モデルのチャットテンプレートのユーザー発話1回とする</translation>
    </message>
    <message>
        <source>The model has no chat template</source>
        <translation>モデルにチャットテンプレートがありません</translation>
    </message>
</context>
<context>
    <name>isogloss::RunListModel</name>
    <message>
        <source>no plan</source>
        <translation>プランなし</translation>
    </message>
    <message>
        <source>plan that cannot be read</source>
        <translation>読み取れないプラン</translation>
    </message>
    <message>
        <source>%1 edit</source>
        <translation>%1件の編集</translation>
    </message>
    <message>
        <source>%1 edits</source>
        <translation>%1件の編集</translation>
    </message>
    <message>
        <source> · layers %1–%2</source>
        <translation> · 第%1–%2層</translation>
    </message>
    <message>
        <source>%1 language</source>
        <translation>%1言語</translation>
    </message>
    <message>
        <source>%1 languages</source>
        <translation>%1言語</translation>
    </message>
    <message>
        <source> · prompt tokens</source>
        <translation> · 入力トークン</translation>
    </message>
    <message>
        <source> · generated tokens</source>
        <translation> · 生成トークン</translation>
    </message>
    <message>
        <source> nats/byte</source>
        <translation> nat/バイト</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>partial, can go on</source>
        <translation>一部完了、続行可能</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>running, %1 %</source>
        <translation>実行中、%1%</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>, %1 shots</source>
        <translation>、%1ショット</translation>
    </message>
    <message>
        <source>, chat</source>
        <translation>、チャット</translation>
    </message>
    <message>
        <source>run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>mean over languages</source>
        <translation>言語平均</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>isogloss::RunPanel</name>
    <message>
        <source>▸ Options</source>
        <translation>▸ オプション</translation>
    </message>
    <message>
        <source>chat template</source>
        <translation>チャットテンプレート</translation>
    </message>
    <message>
        <source>keep router logits</source>
        <translation>ルーターのロジットを保持</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>モデルを開く…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Open a corpus…</source>
        <translation>コーパスを開く…</translation>
    </message>
    <message>
        <source>Corpus</source>
        <translation>コーパス</translation>
    </message>
    <message>
        <source>▾ Options</source>
        <translation>▾ オプション</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>How many rows of the corpus are run, from the first</source>
        <translation>コーパスの先頭から何行を実行するか</translation>
    </message>
    <message>
        <source>What the weights compute in: bf16 is faster, f32 gives the reference implementation&apos;s numbers</source>
        <translation>重みの計算精度：bf16はより高速、f32は参照実装と同じ数値</translation>
    </message>
    <message>
        <source>¾ of what is free</source>
        <translation>空きの¾</translation>
    </message>
    <message>
        <source>Memory that a run may take, as 8G or 512M</source>
        <translation>実行が使ってよいメモリ。8Gや512Mのように指定</translation>
    </message>
    <message>
        <source>Each text becomes one user turn of the model&apos;s chat template</source>
        <translation>各テキストを、モデルのチャットテンプレートのユーザー発話1回とする</translation>
    </message>
    <message>
        <source>the program&apos;s own</source>
        <translation>プログラムの既定</translation>
    </message>
    <message>
        <source>Folder for traces</source>
        <translation>トレースのフォルダー</translation>
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
        <translation>デバイス</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>traces in</source>
        <translation>トレース先</translation>
    </message>
    <message>
        <source>Every token&apos;s router logits go into the trace: the preview of a plan needs them. It grows by tokens × layers × experts × 2 bytes</source>
        <translation>全トークンのルーターのロジットをトレースに書き込みます。プランのプレビューに必要です。トレースはトークン × 層 × エキスパート × 2バイト増えます</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>フォルダーを開く…</translation>
    </message>
    <message>
        <source>or an id of the hub cache: org/name</source>
        <translation>またはハブキャッシュのID：org/name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
</context>
<context>
    <name>isogloss::ScopePopup</name>
    <message>
        <source>take the band</source>
        <translation>層範囲を使う</translation>
    </message>
    <message>
        <source>take the selected</source>
        <translation>選択を使う</translation>
    </message>
    <message>
        <source>Apply everywhere</source>
        <translation>すべてに適用</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Search name, code, script</source>
        <translation>名前、コード、文字で検索</translation>
    </message>
    <message>
        <source>Search languages</source>
        <translation>言語を検索</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Layers %1–%2, the steering pane&apos;s band</source>
        <translation>第%1–%2層、ステアリングの層範囲</translation>
    </message>
    <message>
        <source>The band holds all layers</source>
        <translation>層範囲はすべての層を含みます</translation>
    </message>
    <message>
        <source>No language is selected</source>
        <translation>言語が選択されていません</translation>
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
        <translation>プランを適用する層・言語・トークン</translation>
    </message>
    <message>
        <source>Applies everywhere</source>
        <translation>すべてに適用</translation>
    </message>
    <message>
        <source>Applies to: %1</source>
        <translation>適用：%1</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>すべて</translation>
    </message>
</context>
<context>
    <name>isogloss::SessionController</name>
    <message>
        <source>Isogloss ended in the middle of a session. What was open on %1 can be brought back.</source>
        <translation>Isoglossはセッションの途中で終了しました。%1に開かれていたものを復元できます。</translation>
    </message>
    <message>
        <source>Restore the session</source>
        <translation>セッションを復元</translation>
    </message>
</context>
<context>
    <name>isogloss::ShortcutSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Heatmap: move the selected cell</source>
        <translation>ヒートマップ：選択中のセルを移動</translation>
    </message>
    <message>
        <source>arrow keys</source>
        <translation>矢印キー</translation>
    </message>
    <message>
        <source>Heatmap: add a language to the selection</source>
        <translation>ヒートマップ：言語を選択に追加</translation>
    </message>
    <message>
        <source>Ctrl+click</source>
        <translation>Ctrl+クリック</translation>
    </message>
    <message>
        <source>Experts: promote, suppress, remove</source>
        <translation>エキスパート：促進、抑制、外す</translation>
    </message>
    <message>
        <source>P, S, Del</source>
        <translation>P、S、Del</translation>
    </message>
    <message>
        <source>Experts: promote</source>
        <translation>エキスパート：促進</translation>
    </message>
    <message>
        <source>double click</source>
        <translation>ダブルクリック</translation>
    </message>
    <message>
        <source>Languages: check, uncheck</source>
        <translation>言語：チェック、チェック解除</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>スペース</translation>
    </message>
    <message>
        <source>Edits: change the strength</source>
        <translation>編集：強度を変更</translation>
    </message>
    <message>
        <source>F2, double click</source>
        <translation>F2、ダブルクリック</translation>
    </message>
</context>
<context>
    <name>isogloss::StatusLine</name>
    <message>
        <source>memory %1</source>
        <translation>メモリ %1</translation>
    </message>
</context>
<context>
    <name>isogloss::SteeringController</name>
    <message>
        <source>With &quot;keep router logits&quot; in the options of the run, what a plan would change is shown here before it is run.</source>
        <translation>実行のオプションで「ルーターのロジットを保持」を選ぶと、プランが何を変えるかを、実行する前にここに表示します。</translation>
    </message>
    <message>
        <source>Would change the top-%1 of %2 % of tokens in layer %3; most in %4 (%5 %), least in %6 (%7 %).</source>
        <translation>第%3層のトークンの%2%でtop-%1が変わる見込みです。最多は%4（%5%）、最少は%6（%7%）。</translation>
    </message>
    <message>
        <source>layer %1: %2 %</source>
        <translation>第%1層：%2%</translation>
    </message>
    <message>
        <source>Before downstream effects: %1.</source>
        <translation>下流への影響を除く：%1。</translation>
    </message>
    <message>
        <source>Share of tokens whose top-k changes, in %. The first layer is exact; later ones are before downstream effects.</source>
        <translation>top-kが変わるトークンの割合（%）。最初の層は正確な値、以降の層は下流への影響を除いた値です。</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>第%1層</translation>
    </message>
    <message>
        <source>nats per byte</source>
        <translation>nat/バイト</translation>
    </message>
    <message>
        <source>accuracy, %</source>
        <translation>正解率、%</translation>
    </message>
    <message>
        <source>points</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>mean divergence</source>
        <translation>平均ダイバージェンス</translation>
    </message>
    <message>
        <source>open plan</source>
        <translation>プランを開く</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>クリップボード</translation>
    </message>
    <message>
        <source>paste plan</source>
        <translation>プランを貼り付け</translation>
    </message>
    <message>
        <source>clear plan</source>
        <translation>プランをクリア</translation>
    </message>
    <message>
        <source>No layer lies inside the isogloss line at this θ; the handle on the colour bar moves it.</source>
        <translation>このθでは等語線の内側に層がありません。カラーバーのつまみで動かせます。</translation>
    </message>
    <message>
        <source>Run a corpus first</source>
        <translation>先にコーパスを実行してください</translation>
    </message>
    <message>
        <source>The run is still going on</source>
        <translation>実行中です</translation>
    </message>
    <message>
        <source>The trace is not complete: resume its run first</source>
        <translation>トレースが完了していません。先に実行を再開してください</translation>
    </message>
    <message>
        <source>Open the model and the corpus of this trace first</source>
        <translation>先にこのトレースのモデルとコーパスを開いてください</translation>
    </message>
    <message>
        <source>The open model is not the one of this trace</source>
        <translation>開いているモデルはこのトレースのものではありません</translation>
    </message>
    <message>
        <source>waiting for the engine</source>
        <translation>エンジンを待機中</translation>
    </message>
    <message>
        <source>-steered</source>
        <translation>-steered</translation>
    </message>
    <message>
        <source>Changes %1 % of the top-%2 choices from layer %3 on; most in %4 (%5 %), least in %6 (%7 %).</source>
        <translation>第%3層以降のtop-%2の選択の%1%が変わりました。最多は%4（%5%）、最少は%6（%7%）。</translation>
    </message>
    <message>
        <source>Mean %1 nats per byte [%2, %3]; lower is better.</source>
        <translation>平均%1 nat/バイト [%2, %3]。低いほど良い。</translation>
    </message>
    <message>
        <source>Mean %1 points [%2, %3], n = %4 pairs.</source>
        <translation>平均%1ポイント [%2, %3]、n = %4対。</translation>
    </message>
    <message>
        <source>In %1 language the interval leaves zero out.</source>
        <translation>%1言語で区間がゼロを含みません。</translation>
    </message>
    <message>
        <source>In %1 languages the interval leaves zero out.</source>
        <translation>%1言語で区間がゼロを含みません。</translation>
    </message>
    <message>
        <source>%1 language changes beyond Holm-corrected p &lt; .05.</source>
        <translation>Holm補正後p &lt; .05となる変化は%1言語です。</translation>
    </message>
    <message>
        <source>%1 languages change beyond Holm-corrected p &lt; .05.</source>
        <translation>Holm補正後p &lt; .05となる変化は%1言語です。</translation>
    </message>
    <message>
        <source>Mean over layers, against %1. %2 of %3 languages moved closer, %4 further away; grey where the interval holds zero.</source>
        <translation>層の平均、基準は%1。%3言語中%2言語が近づき、%4言語が遠ざかりました。灰色は区間がゼロを含むもの。</translation>
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
        <translation>soft：ロジットを、そのトークンのロジットの標準偏差のλ倍だけ動かす</translation>
    </message>
    <message>
        <source>hard: promoted above the largest logit, suppressed below the smallest</source>
        <translation>hard：促進は最大のロジットより上、抑制は最小のロジットより下にする</translation>
    </message>
    <message>
        <source>log-softmax: on log-probabilities, just above the largest or just below the smallest</source>
        <translation>log-softmax：対数確率で、最大のすぐ上または最小のすぐ下にする</translation>
    </message>
    <message>
        <source>scaled: the logit moves by λ times its own size</source>
        <translation>scaled：ロジットを、自身の大きさのλ倍だけ動かす</translation>
    </message>
    <message>
        <source>mask: suppressed experts are never chosen; promotes nothing</source>
        <translation>mask：抑制したエキスパートは選ばれない。促進は行わない</translation>
    </message>
    <message>
        <source>inside the line</source>
        <translation>線の内側</translation>
    </message>
    <message>
        <source>Re-evaluate</source>
        <translation>再評価</translation>
    </message>
    <message>
        <source>Edits of the plan</source>
        <translation>プランの編集</translation>
    </message>
    <message>
        <source>No edits yet. Double-click an expert&apos;s bar to promote it, or take all above τ.</source>
        <translation>編集はまだありません。エキスパートの棒をダブルクリックして促進するか、τを超えるものをすべて取り入れてください。</translation>
    </message>
    <message>
        <source>add Belebele…</source>
        <translation>Belebeleを追加…</translation>
    </message>
    <message>
        <source>Belebele folder</source>
        <translation>Belebeleフォルダー</translation>
    </message>
    <message>
        <source>Plan ▾</source>
        <translation>プラン ▾</translation>
    </message>
    <message>
        <source>Strength λ</source>
        <translation>強度λ</translation>
    </message>
    <message>
        <source>Strength of the selected edits, of all if none is selected, and of new ones</source>
        <translation>選択した編集の強度。選択がなければすべての編集と、新しい編集に適用</translation>
    </message>
    <message>
        <source>Layer band</source>
        <translation>層範囲</translation>
    </message>
    <message>
        <source>Layers in which experts are looked for</source>
        <translation>エキスパートを探す層</translation>
    </message>
    <message>
        <source>Take the layers that are inside the isogloss line of the selected language, or of all</source>
        <translation>選択した言語、または全言語の等語線の内側にある層を使う</translation>
    </message>
    <message>
        <source>band</source>
        <translation>層範囲</translation>
    </message>
    <message>
        <source>τ: experts count as a language&apos;s own where their share of its tokens is larger by more than τ</source>
        <translation>τ：ある言語のトークンに占める割合がτを超えて大きいエキスパートを、その言語固有のものとみなす</translation>
    </message>
    <message>
        <source>Threshold τ</source>
        <translation>しきい値τ</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>別のフォルダー…</translation>
    </message>
    <message>
        <source>Without Belebele</source>
        <translation>Belebeleなし</translation>
    </message>
    <message>
        <source>promote %1 expert above τ</source>
        <translation>τを超える%1個のエキスパートを促進</translation>
    </message>
    <message>
        <source>promote %1 experts above τ</source>
        <translation>τを超える%1個のエキスパートを促進</translation>
    </message>
    <message>
        <source>suppress %1 expert below −τ</source>
        <translation>−τを下回る%1個のエキスパートを抑制</translation>
    </message>
    <message>
        <source>suppress %1 experts below −τ</source>
        <translation>−τを下回る%1個のエキスパートを抑制</translation>
    </message>
    <message>
        <source>Select a language to see the experts it uses more than the reference</source>
        <translation>言語を選択すると、基準より多く使うエキスパートが表示されます</translation>
    </message>
    <message>
        <source>Promote %1 expert of the band whose share of tokens is larger in %2 than in %3 by over τ</source>
        <translation>層範囲内で、トークンの割合が%2で%3よりτを超えて大きい%1個のエキスパートを促進</translation>
    </message>
    <message>
        <source>Promote %1 experts of the band whose share of tokens is larger in %2 than in %3 by over τ</source>
        <translation>層範囲内で、トークンの割合が%2で%3よりτを超えて大きい%1個のエキスパートを促進</translation>
    </message>
    <message>
        <source>; %1 more stays out: no layer can promote more than its top-k</source>
        <translation>；ほかに%1個は対象外：どの層もtop-kを超える数は促進できません</translation>
    </message>
    <message>
        <source>; %1 more stay out: no layer can promote more than its top-k</source>
        <translation>；ほかに%1個は対象外：どの層もtop-kを超える数は促進できません</translation>
    </message>
    <message>
        <source>Suppress %1 expert of the band whose share of tokens is smaller in %2 than in %3 by over τ</source>
        <translation>層範囲内で、トークンの割合が%2で%3よりτを超えて小さい%1個のエキスパートを抑制</translation>
    </message>
    <message>
        <source>Suppress %1 experts of the band whose share of tokens is smaller in %2 than in %3 by over τ</source>
        <translation>層範囲内で、トークンの割合が%2で%3よりτを超えて小さい%1個のエキスパートを抑制</translation>
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
        <translation>Belebeleのファイルのフォルダー：前後の正解率も測定します</translation>
    </message>
    <message>
        <source>Trace again with the plan, and compare</source>
        <translation>プランを適用して再びトレースし、比較します</translation>
    </message>
    <message>
        <source>The plan is empty: promote or suppress an expert first</source>
        <translation>プランが空です。先にエキスパートを促進または抑制してください</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>isogloss::SweepMapChart</name>
    <message>
        <source>Outcome of the sweep by strength and by threshold and band</source>
        <translation>強度と、しきい値および層範囲ごとのスイープの結果</translation>
    </message>
    <message>
        <source>Up and down choose the line of the dose-response curve.</source>
        <translation>上下キーで用量反応曲線の行を選択します。</translation>
    </message>
    <message>
        <source>Choose the traces that the experts are found in, then Start: the outcome fills in here, cheapest run first.</source>
        <translation>エキスパートを探すトレースを選択し、「開始」を押してください。結果は負荷の軽い実行から順にここに埋まります。</translation>
    </message>
    <message>
        <source>%1  τ %2  layers %3–%4</source>
        <translation>%1  τ %2  第%3–%4層</translation>
    </message>
    <message>
        <source>no experts</source>
        <translation>エキスパートなし</translation>
    </message>
    <message>
        <source>strength λ</source>
        <translation>強度λ</translation>
    </message>
    <message>
        <source>mean difference, nats per byte; • the interval leaves zero out</source>
        <translation>平均の差、nat/バイト。• 区間がゼロを含まない</translation>
    </message>
    <message>
        <source>difference, nats per byte</source>
        <translation>差、nat/バイト</translation>
    </message>
    <message>
        <source>mean accuracy, difference from the run without a plan, points; • the interval leaves zero out</source>
        <translation>平均正解率、プランなしの実行との差、ポイント。• 区間がゼロを含まない</translation>
    </message>
    <message>
        <source>difference, points; • interval without zero</source>
        <translation>差、ポイント。• 区間がゼロを含まない</translation>
    </message>
    <message>
        <source>difference, points</source>
        <translation>差、ポイント</translation>
    </message>
    <message>
        <source>  λ %1</source>
        <translation>  λ %1</translation>
    </message>
    <message>
        <source>experts in the plan: %1</source>
        <translation>プランのエキスパート：%1</translation>
    </message>
    <message>
        <source>points</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>no expert passes the threshold</source>
        <translation>しきい値を超えるエキスパートなし</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>random control %1: %2</source>
        <translation>ランダム対照%1：%2</translation>
    </message>
</context>
<context>
    <name>isogloss::SweepPanel</name>
    <message>
        <source>numbers above 0 and at most %1, with commas between them</source>
        <translation>0より大きく%1以下の数、半角コンマ区切り</translation>
    </message>
    <message>
        <source>at least one number</source>
        <translation>少なくとも1つの数</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>at least one rule</source>
        <translation>少なくとも1つの規則</translation>
    </message>
    <message>
        <source>bands</source>
        <translation>層範囲</translation>
    </message>
    <message>
        <source>layers from 0 like 4-19,8-35</source>
        <translation>4-19,8-35のような0から始まる層番号</translation>
    </message>
    <message>
        <source>at least one band of layers, like 4-19</source>
        <translation>4-19のような、少なくとも1つの層範囲</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Experts → plan</source>
        <translation>エキスパート → プラン</translation>
    </message>
    <message>
        <source>Put the experts of the first λ, τ, band and rule into the steering pane</source>
        <translation>最初のλ、τ、層範囲、規則のエキスパートをステアリングペインに入れる</translation>
    </message>
    <message>
        <source>Random controls of each plan: as many other experts in each layer</source>
        <translation>各プランのランダム対照：各層で同数の別のエキスパート</translation>
    </message>
    <message>
        <source>▲ promote</source>
        <translation>▲ 促進</translation>
    </message>
    <message>
        <source>▼ suppress</source>
        <translation>▼ 抑制</translation>
    </message>
    <message>
        <source>What the plans do with the experts</source>
        <translation>プランがエキスパートをどう扱うか</translation>
    </message>
    <message>
        <source>Choose the trace</source>
        <translation>トレースを選択</translation>
    </message>
    <message>
        <source>open one</source>
        <translation>現在のもの</translation>
    </message>
    <message>
        <source>The trace that is open, in the selected language; without one, in its reference language</source>
        <translation>開いているトレース、選択した言語。選択がなければその基準言語</translation>
    </message>
    <message>
        <source>The trace that is open, in its reference language</source>
        <translation>開いているトレース、その基準言語</translation>
    </message>
    <message>
        <source>experts of</source>
        <translation>エキスパート</translation>
    </message>
    <message>
        <source>against</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>controls</source>
        <translation>対照</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>trace:language, generic text</source>
        <translation>トレース:言語、一般の文章</translation>
    </message>
    <message>
        <source>trace:language, task text</source>
        <translation>トレース:言語、課題</translation>
    </message>
</context>
<context>
    <name>isogloss::TokenTexts</name>
    <message>
        <source>Open the folder of the model that this trace was made with, and the tokens are shown as text.</source>
        <translation>このトレースを作成したモデルのフォルダーを開くと、トークンがテキストで表示されます。</translation>
    </message>
    <message>
        <source>The open model has another tokenizer than the trace&apos;s: open the model that the trace was made with, and the tokens are shown as text.</source>
        <translation>開いているモデルのトークナイザーはトレースのものと異なります。トレースを作成したモデルを開くと、トークンがテキストで表示されます。</translation>
    </message>
</context>
<context>
    <name>isogloss::TokensChart</name>
    <message>
        <source>Tokens of one row in several languages</source>
        <translation>ある行の複数言語でのトークン</translation>
    </message>
    <message>
        <source>Click a layer of the heatmap: its tokens are shown here, sentence by sentence.</source>
        <translation>ヒートマップで層をクリックすると、そのトークンが文ごとにここに表示されます。</translation>
    </message>
    <message>
        <source>divergence of a token&apos;s experts from the %1 sentence, JS in bits</source>
        <translation>%1の文に対するトークンのエキスパートのダイバージェンス、JS、ビット</translation>
    </message>
    <message>
        <source>first expert of a token, layer %1:</source>
        <translation>トークンの第1エキスパート、第%1層：</translation>
    </message>
    <message>
        <source>grey: others</source>
        <translation>灰色：その他</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>token %1 of %2, id %3</source>
        <translation>トークン %1 / %2、ID %3</translation>
    </message>
    <message>
        <source>experts (effective weight): %1</source>
        <translation>エキスパート（実効重み）：%1</translation>
    </message>
    <message>
        <source>raw router logits: the %2 largest lead by %1 (chosen by score + bias)</source>
        <translation>ルーターの生ロジット：上位%2個のリードは%1（スコア + バイアスで選択）</translation>
    </message>
    <message>
        <source>raw router logits: the %2 largest lead by %1</source>
        <translation>ルーターの生ロジット：上位%2個のリードは%1</translation>
    </message>
    <message>
        <source>divergence from the %1 sentence: %2 bits</source>
        <translation>%1の文からのダイバージェンス：%2ビット</translation>
    </message>
    <message>
        <source>Left and right move over the tokens, up and down over a token&apos;s experts; Enter selects the expert, P promotes it, S suppresses it, Delete takes it out of the plan.</source>
        <translation>左右キーでトークン間を、上下キーでトークンのエキスパート間を移動します。Enterで選択、Pで促進、Sで抑制、Deleteでプランから外します。</translation>
    </message>
</context>
<context>
    <name>isogloss::TokensController</name>
    <message>
        <source>Layer %1 has not been run yet.</source>
        <translation>第%1層はまだ実行されていません。</translation>
    </message>
    <message>
        <source>row %1 (%2), layer %3, top-%4; below each token its first experts; a click selects the first one, a double click promotes it</source>
        <translation>行%1（%2）、第%3層、top-%4。各トークンの下は上位のエキスパート。クリックで第1のものを選択、ダブルクリックで促進します</translation>
    </message>
</context>
<context>
    <name>isogloss::TokensPage</name>
    <message>
        <source>by expert</source>
        <translation>エキスパート別</translation>
    </message>
    <message>
        <source>by divergence</source>
        <translation>ダイバージェンス別</translation>
    </message>
    <message>
        <source>Row of the corpus</source>
        <translation>コーパスの行</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>前の行</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>次の行</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>Colours of the tokens</source>
        <translation>トークンの色</translation>
    </message>
</context>
<context>
    <name>isogloss::TourCard</name>
    <message>
        <source>End the visit</source>
        <translation>ガイドを終了</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
</context>
<context>
    <name>isogloss::TraceView</name>
    <message>
        <source>Click a cell of the heatmap to see its experts.</source>
        <translation>ヒートマップのセルをクリックすると、そのエキスパートが表示されます。</translation>
    </message>
    <message>
        <source>Layer %1 has no experts: it is dense.</source>
        <translation>第%1層にはエキスパートがありません（密な層です）。</translation>
    </message>
    <message>
        <source>Layer %1 has not been run yet.</source>
        <translation>第%1層はまだ実行されていません。</translation>
    </message>
    <message>
        <source>means over %1 rows; intervals follow</source>
        <translation>%1行の平均。区間は続いて表示</translation>
    </message>
    <message>
        <source>%1 % intervals over %2 rows</source>
        <translation>%2行にわたる%1%区間</translation>
    </message>
    <message>
        <source>layer %1, %2 experts, top-%3</source>
        <translation>第%1層、%2エキスパート、top-%3</translation>
    </message>
    <message>
        <source>Routing entropy by layer and language.</source>
        <translation>層と言語別のルーティングエントロピー。</translation>
    </message>
    <message>
        <source>Consistency of routing (Jaccard similarity of two tokens&apos; experts) by layer and language.</source>
        <translation>層と言語別のルーティング一貫性（2 トークンのエキスパートの Jaccard 類似度）。</translation>
    </message>
    <message>
        <source>Change of the divergence by layer and language, after minus before.</source>
        <translation>層と言語別のダイバージェンスの変化、適用後 − 適用前。</translation>
    </message>
    <message>
        <source>Width of the intervals of the divergence, by layer and language.</source>
        <translation>層と言語別のダイバージェンス区間の幅。</translation>
    </message>
    <message>
        <source>Divergence by layer and language.</source>
        <translation>層と言語別のダイバージェンス。</translation>
    </message>
    <message>
        <source>Share of tokens whose top-k the plan would change, by layer and language, each layer as it was recorded.</source>
        <translation>プランでtop-kが変わるトークンの割合（層と言語別、各層は記録のまま）。</translation>
    </message>
    <message>
        <source>means over the first %1 of %2 rows; the others follow</source>
        <translation>%2行のうち最初の%1行の平均。残りは後から届きます</translation>
    </message>
</context>
</TS>
