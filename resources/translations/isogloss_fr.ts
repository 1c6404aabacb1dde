<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>QApplication</name>
    <message>
        <source>Shows where a Mixture-of-Experts language model stops routing by language, and moves that line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demo and run it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model folders, corpus folders, traces (.isogloss.h5), sessions (.isogloss), plans (.plan.json).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window: en, de, fr, es, zh_CN, ja, hi, ar (default: as chosen, or the system&apos;s).</source>
        <translation>Langue de la fenêtre : en, de, fr, es, zh_CN, ja, hi, ar (par défaut : celle choisie, sinon celle du système).</translation>
    </message>
</context>
<context>
    <name>isogloss::Autosave</name>
    <message>
        <source>The session cannot be kept for the case of a crash. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isogloss::BandSlider</name>
    <message>
        <source>layers %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isogloss::Banner</name>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isogloss::Caption</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Without intervals.</source>
        <translation>Sans intervalles.</translation>
    </message>
    <message>
        <source>Intervals: %1 %, %2 bootstrap over sequences, %3 resamples, seed %4.</source>
        <translation>Intervalles : %1 %, bootstrap %2, %3 rééchantillonnages, graine %4.</translation>
    </message>
    <message>
        <source>BCa</source>
        <translation>BCa</translation>
    </message>
    <message>
        <source>percentile</source>
        <translation>percentile</translation>
    </message>
    <message>
        <source>The distributions are the weights of the chosen experts, which sum to 1.</source>
        <translation>Les distributions sont les poids des experts choisis, de somme 1.</translation>
    </message>
    <message>
        <source>The distributions are the router&apos;s sigmoid scores over all experts, divided by their sum.</source>
        <translation>Les distributions sont les scores sigmoïdes du routeur sur tous les experts, divisés par leur somme.</translation>
    </message>
    <message>
        <source>The distributions are the router&apos;s softmax over all experts.</source>
        <translation>Les distributions sont le softmax du routeur sur tous les experts.</translation>
    </message>
    <message>
        <source>Trace: %1.</source>
        <translation>Trace : %1.</translation>
    </message>
    <message>
        <source>Entropy-normalised Jensen–Shannon divergence from %1, mean over n = %2 parallel sequences.</source>
        <translation>Divergence de Jensen-Shannon normalisée par l’entropie par rapport à %1, moyenne sur n = %2 séquences parallèles.</translation>
    </message>
    <message>
        <source>Unit: %1; mean over n = %2 sequences.</source>
        <translation>Unité : %1 ; moyenne sur n = %2 séquences.</translation>
    </message>
    <message>
        <source>Divergence of every two languages in layer %1.</source>
        <translation>Divergence de chaque paire de langues dans la couche %1.</translation>
    </message>
    <message>
        <source>Divergence of every two languages in the layers %1, on one scale.</source>
        <translation>Divergence de chaque paire de langues dans les couches %1, sur une même échelle.</translation>
    </message>
    <message>
        <source>Entropy-normalised Jensen–Shannon divergence, mean over n = %1 parallel sequences.</source>
        <translation>Divergence de Jensen-Shannon normalisée par l’entropie, moyenne sur n = %1 séquences parallèles.</translation>
    </message>
    <message>
        <source>The languages are in the order of the dendrogram of layer %1 (average linkage).</source>
        <translation>Les langues suivent l’ordre du dendrogramme de la couche %1 (lien moyen).</translation>
    </message>
    <message>
        <source>Experts of layer %1: activation frequency in %2 minus that in %3.</source>
        <translation>Experts de la couche %1 : fréquence d’activation en %2 moins celle en %3.</translation>
    </message>
    <message>
        <source>Share of tokens with the expert among the top %1 of %2, mean over n = %3 sequences.</source>
        <translation>Part des tokens dont l’expert est parmi les %1 premiers sur %2, moyenne sur n = %3 séquences.</translation>
    </message>
    <message>
        <source>Number of specialised experts: by threshold τ over all layers, and by layer at τ = %1.</source>
        <translation>Nombre d’experts spécialisés : par seuil τ sur toutes les couches, et par couche pour τ = %1.</translation>
    </message>
    <message>
        <source>Task: activation frequency in %1 exceeds that in %2 by more than τ.</source>
        <translation>Tâche : la fréquence d’activation en %1 dépasse celle en %2 de plus de τ.</translation>
    </message>
    <message>
        <source>Multilingual: the frequency in any of n = %1 languages exceeds that in %2 by more than τ.</source>
        <translation>Multilingue : la fréquence dans l’une des n = %1 langues dépasse celle en %2 de plus de τ.</translation>
    </message>
    <message>
        <source>%1 layers of %2 experts.</source>
        <translation>%1 couches de %2 experts.</translation>
    </message>
    <message>
        <source>Correlation of divergence from %1 with accuracy over n = %2 languages.</source>
        <translation>Corrélation de la divergence par rapport à %1 avec l’exactitude sur n = %2 langues.</translation>
    </message>
    <message>
        <source>Intervals: %1 %, Fisher&apos;s z.</source>
        <translation>Intervalles : %1 %, z de Fisher.</translation>
    </message>
    <message>
        <source>Permutation null: %1 shuffles, seed %2.</source>
        <translation>Distribution nulle par permutation : %1 permutations, graine %2.</translation>
    </message>
    <message>
        <source>Accuracies: %1.</source>
        <translation>Exactitudes : %1.</translation>
    </message>
    <message>
        <source>Loss before and after, in nats per byte (lower is better), by language.</source>
        <translation>Perte avant et après, en nats par octet (plus bas est meilleur), par langue.</translation>
    </message>
    <message>
        <source>Accuracy on %1 before and after, by language.</source>
        <translation>Exactitude sur %1 avant et après, par langue.</translation>
    </message>
    <message>
        <source>n = %1 items per language, the same in both runs; differences are paired.</source>
        <translation>n = %1 items par langue, les mêmes dans les deux exécutions ; les différences sont appariées.</translation>
    </message>
    <message>
        <source>The row for all languages resamples an item in all its languages as one.</source>
        <translation>La ligne de toutes les langues rééchantillonne un item dans toutes ses langues comme un seul.</translation>
    </message>
    <message>
        <source>over sequences</source>
        <translation>sur les séquences</translation>
    </message>
    <message>
        <source>over items</source>
        <translation>sur les items</translation>
    </message>
    <message>
        <source>U curve: three languages by layer</source>
        <translation>Courbe en U : trois langues par couche</translation>
    </message>
    <message>
        <source>Divergence by layer, coloured by accuracy</source>
        <translation>Divergence par couche, colorée par exactitude</translation>
    </message>
    <message>
        <source>Routing entropy by layer</source>
        <translation>Entropie de routage par couche</translation>
    </message>
    <message>
        <source>Languages against languages, several layers</source>
        <translation>Langues contre langues, plusieurs couches</translation>
    </message>
    <message>
        <source>Number of specialised experts</source>
        <translation>Nombre d’experts spécialisés</translation>
    </message>
    <message>
        <source>Experts of a layer, by number</source>
        <translation>Experts d’une couche, par numéro</translation>
    </message>
    <message>
        <source>Correlation with accuracy</source>
        <translation>Corrélation avec l’exactitude</translation>
    </message>
    <message>
        <source>Accuracy, base against steered</source>
        <translation>Exactitude, base contre pilotée</translation>
    </message>
    <message>
        <source>Divergence by layer of %1.</source>
        <translation>Divergence par couche : %1.</translation>
    </message>
    <message>
        <source>Divergence by layer, one line per language (%1), coloured by accuracy (%2).</source>
        <translation>Divergence par couche, une ligne par langue (%1), colorée par exactitude (%2).</translation>
    </message>
    <message>
        <source>Entropy of the pooled routing distribution by layer, one line per language (%1), %2 in black.</source>
        <translation>Entropie de la distribution de routage agrégée par couche, une ligne par langue (%1), %2 en noir.</translation>
    </message>
    <message>
        <source>Pearson&apos;s r by layer, and the languages of layer %1.</source>
        <translation>r de Pearson par couche, et les langues de la couche %1.</translation>
    </message>
</context>
<context>
    <name>isogloss::CommandPalette</name>
    <message>
        <source>Search actions, languages …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isogloss::CorrelationController</name>
    <message>
        <source>%1 · %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divergence from %1 against accuracy over %2 languages; %3 shuffles. Click a point to select its language, a layer to see it above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an accuracy: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isogloss::CorrelationLayers</name>
    <message>
        <source>Correlation of divergence with accuracy, by layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and right move the selected layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer</source>
        <translation>couche</translation>
    </message>
    <message>
        <source>Spearman&apos;s ρ by layer, %1 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pearson&apos;s r by layer, %1 % interval; grey: central %1 % under shuffled accuracies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer %1, n = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holm %1, permutation %2, over layers %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pearson&apos;s r, %1 % interval; grey: shuffled</source>
        <translation>r de Pearson, intervalle à %1 % ; gris : permuté</translation>
    </message>
    <message>
        <source>Pearson&apos;s r, %1 % interval</source>
        <translation>r de Pearson, intervalle à %1 %</translation>
    </message>
</context>
<context>
    <name>isogloss::CorrelationPage</name>
    <message>
        <source>Pearson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spearman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a run or a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CSV table with the columns language and accuracy, or a result of isogloss-cli evaluate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracies of</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isogloss::CorrelationScatter</name>
    <message>
        <source>Divergence against accuracy, one point per language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where the accuracies come from: a run of the Experiments page, or a table (csv).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>divergence from %1 in layer %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 = %2%3, p = %4, n = %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; permutation p = %1, over layers %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>divergence %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy %1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isogloss::CurvesChart</name>
    <message>
        <source>Divergence by layer, one curve per selected language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and right move the selected layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The divergence of each selected language, layer by layer, with its interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noise floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer</source>
        <translation>couche</translation>
    </message>
    <message>
        <source>divergence from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · %1 % intervals, n = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>couche %1</translation>
    </message>
    <message>
        <source>%1  not computed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>routing entropy, nats</source>
        <translation>entropie de routage, nats</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>classe %1</translation>
    </message>
    <message>
        <source>no accuracies yet: choose them on the Correlation page</source>
        <translation>pas encore d’exactitudes : à choisir à la page Corrélation</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitude</translation>
    </message>
</context>
<context>
    <name>isogloss::DivergencePage</name>
    <message>
        <source>%1, all experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top-k weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean divergence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resource class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divergence by layer and language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divergence by layer of the selected languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts of the selected layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both languages&apos; shares of tokens, instead of their difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts in the order of their numbers, instead of by value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which distribution over experts is compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language that the others are compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a chart for a paper, with its data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top-k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The router&apos;s sigmoid scores, without its selection bias, divided by their sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax of the router&apos;s logits over all experts, without any selection bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sort: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>divergence</source>
        <translation>divergence</translation>
    </message>
    <message>
        <source>interval width</source>
        <translation>largeur d’intervalle</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>entropie</translation>
    </message>
    <message>
        <source>consistency</source>
        <translation>cohérence</translation>
    </message>
    <message>
        <source>What the heatmap shows</source>
        <translation>Ce que montre la carte de chaleur</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitude</translation>
    </message>
    <message>
        <source>What the colours of the lines say</source>
        <translation>Ce que disent les couleurs des lignes</translation>
    </message>
    <message>
        <source>colour: %1</source>
        <translation>couleur : %1</translation>
    </message>
    <message>
        <source>Choose accuracies on the Correlation page first.</source>
        <translation>Choisissez d’abord des exactitudes à la page Corrélation.</translation>
    </message>
</context>
<context>
    <name>isogloss::DockTitle</name>
    <message>
        <source>Float or dock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Float or dock %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (the View menu brings it back)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isogloss::DoseChart</name>
    <message>
        <source>Difference against strength, task experts and random controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dose-response curve of the chosen line appears with its first run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, τ %2, layers %3–%4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strength λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference, nats per byte · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference, points · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● task experts   ○ random controls, line: their mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task experts, λ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random control %1, λ %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isogloss::DumbbellChart</name>
    <message>
        <source>Before and after, one row per language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up and down move the selected language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steer some experts and re-evaluate to see what changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss, nats per byte; lower is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · before ○ after ●</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all languages together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%2%3   n = %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the interval holds zero: no difference can be claimed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isogloss::EditListModel</name>
    <message>
        <source>layer %1 · expert %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promote expert %1 of layer %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suppress expert %1 of layer %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isogloss::EmptyState</name>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does the model stop routing by language?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a model folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a trace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drop a model folder, a corpus folder, a trace, a session or a plan anywhere in this window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isogloss::EngineWorker</name>
    <message>
        <source>Evaluation: %1 without a plan</source>
        <translation>Évaluation : %1 sans plan</translation>
    </message>
    <message>
        <source>Evaluation: %1 with %2</source>
        <translation>Évaluation : %1 avec %2</translation>
    </message>
    <message>
        <source>%1 edit</source>
        <translation>%1 modification</translation>
    </message>
    <message>
        <source>%1 edits</source>
        <translation>%1 modifications</translation>
    </message>
    <message>
        <source>Sweep over plans: %1</source>
        <translation>Balayage de plans : %1</translation>
    </message>
    <message>
        <source>Trace of %1, %2</source>
        <translation>Trace de %1, %2</translation>
    </message>
    <message>
        <source>%1 language</source>
        <translation>%1 langue</translation>
    </message>
    <message>
        <source>%1 languages</source>
        <translation>%1 langues</translation>
    </message>
    <message>
        <source>Re-evaluation of %1 with %2</source>
        <translation>Réévaluation de %1 avec %2</translation>
    </message>
    <message>
        <source>Evaluations of %1 without a plan, ahead of a re-evaluation</source>
        <translation>Évaluations de %1 sans plan, en avance</translation>
    </message>
    <message>
        <source>Comparison with the reference run %1</source>
        <translation>Comparaison avec l’exécution de référence %1</translation>
    </message>
</context>
<context>
    <name>isogloss::ExperimentsController</name>
    <message>
        <source>%1 run is off the list. Delete its file as well?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs are off the list. Delete their files as well?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the file could not be deleted: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select two runs; %1 are selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not complete: go on with it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comparing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a model first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of the task&apos;s files first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run without a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The current plan; the run without a plan comes with it if it is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A random control belongs to a plan: select a run that has one, or make a plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random control, seed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the run is of the model %2, which is not open. Open it, then go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings and plan of %1 are those of the next run now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trace is open: run a corpus, or open a trace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All runs are done; their results and sweep.csv are in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; what is done stays, Go on takes it up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No expert of layers %1–%2 differs by more than %3: lower τ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 experts are in the plan now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say first whose experts are sought: a trace of the task&apos;s texts, against one of generic text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the model, or a trace of it, first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isogloss::ExperimentsPage</name>
    <message>
        <source>compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same task with as many other experts in each layer, drawn at random: of the selected run&apos;s plan, else of the current one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the selected run where it was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the settings and the plan of the selected run for the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the selected run&apos;s plan in the steering pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the selected runs off the list; their files stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open results…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add results that isogloss-cli evaluate wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop what runs here; it can go on later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No runs yet. Choose a task and its data above, then run the current plan: the run without a plan comes with it. “Open results…” shows what isogloss-cli evaluate wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after change places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LaTeX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the table to the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table as .md, .tex or .csv, or the changed answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items whose answer changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer changed between the two runs, or no two runs are compared.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isogloss::ExpertCountsChart</name>
    <message>
        <source>Number of specialised experts by threshold</source>
        <translation>Nombre d’experts spécialisés par seuil</translation>
    </message>
    <message>
        <source>Number of specialised experts by layer</source>
        <translation>Nombre d’experts spécialisés par couche</translation>
    </message>
    <message>
        <source>experts above τ, all layers</source>
        <translation>experts au-dessus de τ, toutes les couches</translation>
    </message>
    <message>
        <source>experts above τ = %1</source>
        <translation>experts au-dessus de τ = %1</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>couche</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tâche</translation>
    </message>
    <message>
        <source>multilingual</source>
        <translation>multilingue</translation>
    </message>
</context>
<context>
    <name>isogloss::ExpertMapChart</name>
    <message>
        <source>Experts by layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arrow keys move the selected expert, Enter promotes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a language in the heatmap: its experts in all layers are shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer</source>
        <translation>couche</translation>
    </message>
    <message>
        <source>expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 − %2, share of tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference of shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, share of tokens; an even router gives k/E = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, share of tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer %1 · expert %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of the tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isogloss::ExpertsChart</name>
    <message>
        <source>Experts of the selected layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and right move the selected expert; P promotes it, S suppresses it, Delete takes it out of the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a layer and a language in the heatmap to see which experts they use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer %1 · expert %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference %1%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2   even routing %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promoted by the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suppressed by the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>even routing, k/E = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>τ = %1 → %2 expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>τ = %1 → %2 experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 − %2, share of tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expert of layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>experts of layer %1, sorted by difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>experts of layer %1, sorted by share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expert %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isogloss::ExpertsPage</name>
    <message>
        <source>difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shares</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isogloss::FigureDialog</name>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (vector)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG (vector)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures (*.pdf *.svg *.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in this chart yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in grey</source>
        <translation>en gris</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>As a printer without colour has it</source>
        <translation>Telle que l’imprime une imprimante sans couleur</translation>
    </message>
    <message>
        <source>Preview in grey</source>
        <translation>Aperçu en gris</translation>
    </message>
    <message>
        <source>Copy caption</source>
        <translation>Copier la légende</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Tout exporter…</translation>
    </message>
    <message>
        <source>Every figure that has data, into one folder</source>
        <translation>Toutes les figures qui ont des données, dans un dossier</translation>
    </message>
    <message>
        <source>The data go into a CSV file, the caption into a text file beside the figure.</source>
        <translation>Les données vont dans un fichier CSV, la légende dans un fichier texte à côté de la figure.</translation>
    </message>
    <message>
        <source>The caption is in the clipboard.</source>
        <translation>La légende est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Folder for all figures</source>
        <translation>Dossier pour toutes les figures</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>The figure is still being computed.</source>
        <translation>La figure est encore en cours de calcul.</translation>
    </message>
    <message>
        <source>Wrote %1 figures into %2.</source>
        <translation>%1 figures écrites dans %2.</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>as in the window</source>
        <translation>comme dans la fenêtre</translation>
    </message>
    <message>
        <source>green to navy</source>
        <translation>du vert au bleu marine</translation>
    </message>
    <message>
        <source>grey, for print</source>
        <translation>gris, pour l’impression</translation>
    </message>
    <message>
        <source>blue to gold</source>
        <translation>du bleu à l’or</translation>
    </message>
    <message>
        <source>by code</source>
        <translation>par code</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>par nom</translation>
    </message>
    <message>
        <source>by name and code</source>
        <translation>par nom et code</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> ppp</translation>
    </message>
    <message>
        <source>none: papers have captions</source>
        <translation>aucun : les articles ont des légendes</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>Points par pouce</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Width of</source>
        <translation>Largeur de</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Taille de police</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Languages by</source>
        <translation>Langues par</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>couleurs</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>langues</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
</context>
<context>
    <name>isogloss::FigurePreview</name>
    <message>
        <source>Preview of the figure</source>
        <translation>Aperçu de la figure</translation>
    </message>
</context>
<context>
    <name>isogloss::FirstVisit</name>
    <message>
        <source>Where languages part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each cell compares which experts a language uses in a layer with those of English: dark means other experts, light the same. Inside the blue line routing is shared. Click a dark cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which experts it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the layer&apos;s experts: how much more, or less, of the language&apos;s tokens each one gets than of English. Click a bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click the bar: the router will prefer this expert. Ctrl+↓ turns it away instead, Ctrl+Z takes the edit back. The plan stands at the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what it changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-evaluate runs the corpus again with the plan, and answers the reading questions before and after: divergence, loss and accuracy, by language, with intervals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“before · after · difference” turn the heatmap over. Figure… saves what you see as PDF, SVG or PNG at the width of your paper&apos;s column, with its numbers as CSV beside it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isogloss::FlipListModel</name>
    <message>
        <source>right either way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong either way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ gained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▼ lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change</source>
        <translation>variation</translation>
    </message>
</context>
<context>
    <name>isogloss::ForestChart</name>
    <message>
        <source>Difference of two runs, one row per language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up and down move the selected language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select two runs in the table (Ctrl+click the second): their difference by language is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p (Holm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nats/byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points, %1 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference of the loss, nats per byte; left of zero is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference of the accuracy, points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · grey: the interval holds zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all languages together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2   n = %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nats per byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gained, %2 lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact sign test over keys: p = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact McNemar p = %1, Holm %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isogloss::HeaderBar</name>
    <message>
        <source>Search actions, languages …     %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search actions and languages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isogloss::HeatmapChart</name>
    <message>
        <source>Divergence by layer and language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a model over parallel text, or open a trace, to see where its languages part and meet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys move the selected cell, plus and minus the threshold; Ctrl and click add a language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean by layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · layer %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dense layer: no experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1   from %2 to %3   n = %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%2   n = %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>θ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer</source>
        <translation>couche</translation>
    </message>
    <message>
        <source>change of the divergence from %1, after − before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>divergence, after − before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entropy-normalised JS divergence from %1; 0 = same experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entropy-normalised JS divergence</source>
        <translation>divergence JS normalisée par l’entropie</translation>
    </message>
    <message>
        <source>JS divergence, normalised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>divergence</source>
        <translation>divergence</translation>
    </message>
    <message>
        <source>interval %1 wide</source>
        <translation>intervalle large de %1</translation>
    </message>
    <message>
        <source>change of the routing entropy, after − before, nats</source>
        <translation>variation de l’entropie de routage, après − avant, nats</translation>
    </message>
    <message>
        <source>change, nats</source>
        <translation>variation, nats</translation>
    </message>
    <message>
        <source>change of the routing consistency, after − before</source>
        <translation>variation de la cohérence de routage, après − avant</translation>
    </message>
    <message>
        <source>change</source>
        <translation>variation</translation>
    </message>
    <message>
        <source>routing entropy of a sentence, nats</source>
        <translation>entropie de routage d’une phrase, nats</translation>
    </message>
    <message>
        <source>entropy, nats</source>
        <translation>entropie, nats</translation>
    </message>
    <message>
        <source>routing consistency: Jaccard similarity of two tokens&apos; experts</source>
        <translation>cohérence de routage : similarité de Jaccard des experts de deux tokens</translation>
    </message>
    <message>
        <source>consistency (Jaccard)</source>
        <translation>cohérence (Jaccard)</translation>
    </message>
    <message>
        <source>width of the interval of the divergence from %1</source>
        <translation>largeur de l’intervalle de la divergence par rapport à %1</translation>
    </message>
    <message>
        <source>width of the interval</source>
        <translation>largeur de l’intervalle</translation>
    </message>
</context>
<context>
    <name>isogloss::JobListModel</name>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 tokens/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>commencé</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
</context>
<context>
    <name>isogloss::JobsController</name>
    <message>
        <source>%1: done in %2.</source>
        <translation>%1 : terminé en %2.</translation>
    </message>
    <message>
        <source>%1: failed after %2.</source>
        <translation>%1 : échec après %2.</translation>
    </message>
</context>
<context>
    <name>isogloss::JobsPanel</name>
    <message>
        <source>Cancel job</source>
        <translation>Annuler la tâche</translation>
    </message>
    <message>
        <source>Clear ended</source>
        <translation>Effacer les terminées</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Log of the selected job</source>
        <translation>Journal de la tâche sélectionnée</translation>
    </message>
    <message>
        <source>Select a job to read its log.</source>
        <translation>Sélectionnez une tâche pour lire son journal.</translation>
    </message>
    <message>
        <source>Nothing has run yet. Run a corpus, or re-evaluate a plan: what runs and what waits stands here.</source>
        <translation>Rien n’a encore tourné. Lancez un corpus ou réévaluez un plan : ce qui tourne et ce qui attend figure ici.</translation>
    </message>
</context>
<context>
    <name>isogloss::LanguageChooser</name>
    <message>
        <source>no groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search name, code, script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check all shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncheck all shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group, check, uncheck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check only %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isogloss::LanguageDelegate</name>
    <message>
        <source>ref · %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isogloss::LanguageMapChart</name>
    <message>
        <source>Map of the languages by their divergences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A map of the languages needs three of them and a layer that has been run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>divergence %1; classical scaling keeps %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>divergence from %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closest: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isogloss::LanguageModel</name>
    <message>
        <source>class 5, winners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class 4, underdogs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class 3, rising stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class 2, hopefuls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class 1, scraping by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class 0, left behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class not listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isogloss::MainWindow</name>
    <message>
        <source>Divergence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) against %3; click an expert to select it, double-click to promote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before ○  after ●</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 row was left out because a language lacks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows were left out because a language lacks them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isogloss %1, Qt %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first layer is being run; the heatmap fills as layers are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model and corpus are open. Press Run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open. Open a corpus, then press Run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tracing on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tracing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>re-evaluating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evaluating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comparing with a reference run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trace: %1 · %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trace: %1, %2 of %3 layers complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 language</source>
        <translation>%1 langue</translation>
    </message>
    <message>
        <source>%1 languages</source>
        <translation>%1 langues</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isogloss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — Isogloss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;model folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checkpoint load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;corpus folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FLORES Belebele parallel text load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;trace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h5 load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;figure…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pdf svg png csv paper data save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deselect nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search actions and languages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>command palette find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run the corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trace start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel what runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop abort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-&amp;evaluate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steer again compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what the model is &amp;given…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prompt preview token ids chat template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mpare with a reference run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parity check transformers dump badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Promote the selected expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Suppress the selected expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave the selected expert alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band &amp;inside the isogloss line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layers shared steer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy plan as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste pl&amp;an</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clea&amp;r plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the plan as an &amp;experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evaluate task accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a random &amp;control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matched experts evaluate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the &amp;sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grid strength threshold band rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Belebele folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>panel dock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Steering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page tab view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Divergence by layer and language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Languages of a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Experts of all layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tokens of a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Correlation with accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xperiments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page tab runs evaluate compare sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heatmap plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heatmap b&amp;efore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heatmap &amp;after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heatmap &amp;difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme colours appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme of the s&amp;ystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dar&amp;k theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rese&amp;t layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>panels docks splitters default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guided first visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tour demo introduction tutorial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xperiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a run is going on; cancel it before something else is opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: expected a model folder, a corpus folder, a trace (.isogloss.h5), a session (.isogloss) or a plan (.plan.json).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo is not installed: expected it in share/isogloss/demo of the installation. Install the whole package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model folder: config.json, safetensors, tokenizer.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corpus folder: FLORES-200, or Belebele files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traces (*.isogloss.h5 *.h5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steering plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans (*.plan.json *.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans (*.plan.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of Belebele files (jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference run: what `isogloss-cli forward` or a script of the reference implementation wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference runs (*.h5 *.safetensors *.npz)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for traces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the task&apos;s files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template of the task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results of isogloss-cli evaluate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown (*.md);;LaTeX (*.tex);;CSV (*.csv);;Changed answers (*.flips.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracies by language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables and results (*.csv *.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divergence by layer and language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divergence by layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts of a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages of a layer, matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages of a layer, map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts of all layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens of a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divergence against accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correlation by layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forest plot of two runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome of the sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose and response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run is going on. Stop it and close? Its trace can be resumed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session could not be saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;session…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>isogloss load project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reopen the last session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restore recover crash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>isogloss project keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save session &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>isogloss project copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions (*.isogloss)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Compare with another trace…</source>
        <translation>Comparer à une autre trace…</translation>
    </message>
    <message>
        <source>before after difference two</source>
        <translation>avant après différence deux</translation>
    </message>
    <message>
        <source>End the comparison</source>
        <translation>Terminer la comparaison</translation>
    </message>
    <message>
        <source>before after difference</source>
        <translation>avant après différence</translation>
    </message>
    <message>
        <source>Promote the &amp;layer&apos;s experts above τ</source>
        <translation>Promouvoir les experts de la &amp;couche au-dessus de τ</translation>
    </message>
    <message>
        <source>threshold specialised</source>
        <translation>seuil spécialisés</translation>
    </message>
    <message>
        <source>Suppress the la&amp;yer&apos;s experts below −τ</source>
        <translation>Supprimer les experts de la co&amp;uche au-dessous de −τ</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>&amp;Tâches</translation>
    </message>
    <message>
        <source>language texts</source>
        <translation>langue textes</translation>
    </message>
    <message>
        <source>Language of the s&amp;ystem</source>
        <translation>Langue du s&amp;ystème</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>Trace to compare with</source>
        <translation>Trace à comparer</translation>
    </message>
    <message>
        <source>Isogloss speaks this language from its next start on.</source>
        <translation>Isogloss parlera cette langue à partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>Divergence by layer of %1.</source>
        <translation>Divergence par couche : %1.</translation>
    </message>
    <message>
        <source>Map of the languages: classical scaling of these distances.</source>
        <translation>Carte des langues : positionnement classique de ces distances.</translation>
    </message>
    <message>
        <source>Difference of activation frequency of every expert of every layer.</source>
        <translation>Différence de fréquence d’activation de chaque expert de chaque couche.</translation>
    </message>
    <message>
        <source>One parallel sentence, token by token.</source>
        <translation>Une phrase parallèle, token par token.</translation>
    </message>
    <message>
        <source>Divergence in layer %1 against accuracy.</source>
        <translation>Divergence dans la couche %1 contre exactitude.</translation>
    </message>
    <message>
        <source>The coefficient by layer.</source>
        <translation>Le coefficient par couche.</translation>
    </message>
    <message>
        <source>Outcome of every run of a sweep of plans.</source>
        <translation>Résultat de chaque exécution d’un balayage de plans.</translation>
    </message>
    <message>
        <source>Outcome against the strength of a plan.</source>
        <translation>Résultat selon l’intensité d’un plan.</translation>
    </message>
    <message>
        <source>Each language before and after the plan.</source>
        <translation>Chaque langue avant et après le plan.</translation>
    </message>
</context>
<context>
    <name>isogloss::Pages</name>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isogloss::PairsChart</name>
    <message>
        <source>Divergence of every two languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a layer of the heatmap: how far its languages are from each other is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entropy-normalised JS divergence, layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>divergence %1, n = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entropy-normalised JS divergence</source>
        <translation>divergence JS normalisée par l’entropie</translation>
    </message>
    <message>
        <source>normalised JS divergence</source>
        <translation>divergence JS normalisée</translation>
    </message>
    <message>
        <source>divergence</source>
        <translation>divergence</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>couche %1</translation>
    </message>
    <message>
        <source>divergence, layer %1</source>
        <translation>divergence, couche %1</translation>
    </message>
</context>
<context>
    <name>isogloss::PairsController</name>
    <message>
        <source>This layer has not been run yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer %1, %2 languages, means over %3 rows; clusters by average linkage; click a cell to select its two languages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isogloss::ParityCheck</name>
    <message>
        <source>parity: comparing with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parity: %1 % of experts, %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, beyond rounding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f32, %1 tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer %1: same experts for %2 of %3 tokens (%4 differ beyond a tie); router logits within %5 of their spread; smallest margin %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logits within %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isogloss::PlanDocument</name>
    <message>
        <source>The plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promote expert %1 of layer %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suppress expert %1 of layer %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove expert %1 of layer %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove %1 edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove %1 edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strength</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isogloss::PresetFigures</name>
    <message>
        <source>Select a run on the Experiments page first: it is compared with the base.</source>
        <translation>Choisissez d’abord une exécution à la page Expériences : elle est comparée à la base.</translation>
    </message>
    <message>
        <source>Open a trace first.</source>
        <translation>Ouvrez d’abord une trace.</translation>
    </message>
    <message>
        <source>The trace is still growing: its figures can be made once it is whole.</source>
        <translation>La trace grandit encore : ses figures se font une fois qu’elle est complète.</translation>
    </message>
    <message>
        <source>Choose accuracies on the Correlation page first: a run of the Experiments page, or a table.</source>
        <translation>Choisissez d’abord des exactitudes à la page Corrélation : une exécution de la page Expériences, ou un tableau.</translation>
    </message>
    <message>
        <source>Paper: %1</source>
        <translation>Article : %1</translation>
    </message>
</context>
<context>
    <name>isogloss::PromptDialog</name>
    <message>
        <source>chat template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row of the corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row as one user turn of the checkpoint&apos;s chat template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint has no chat template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tokens, %2 bytes; row %3 of %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isogloss::ResultPanel</name>
    <message>
        <source>divergence</source>
        <translation>divergence</translation>
    </message>
    <message>
        <source>nats per byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belebele</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-evaluate runs the corpus again with the plan. What changed, by language, is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after, by language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has changed since. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isogloss::RunController</name>
    <message>
        <source>%1 × %2, top-%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 language</source>
        <translation>%1 langue</translation>
    </message>
    <message>
        <source>%1 languages</source>
        <translation>%1 langues</translation>
    </message>
    <message>
        <source>looking at what the run needs …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows, about %2 tokens; needs %3 of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for the engine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isogloss::RunForm</name>
    <message>
        <source>chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder of the task&apos;s files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all; or names with commas, or medical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes with commas between them, or all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First items of each language; all = every one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The languages that are checked in the run pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task</source>
        <translation>tâche</translation>
    </message>
    <message>
        <source>data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>languages</source>
        <translation>langues</translation>
    </message>
    <message>
        <source>items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the task&apos;s template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parallel corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt is one user turn of the model&apos;s chat template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has no chat template</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isogloss::RunListModel</name>
    <message>
        <source>no plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan that cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 edit</source>
        <translation>%1 modification</translation>
    </message>
    <message>
        <source>%1 edits</source>
        <translation>%1 modifications</translation>
    </message>
    <message>
        <source> · layers %1–%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 language</source>
        <translation>%1 langue</translation>
    </message>
    <message>
        <source>%1 languages</source>
        <translation>%1 langues</translation>
    </message>
    <message>
        <source> · prompt tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · generated tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> nats/byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partial, can go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>running, %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 shots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task</source>
        <translation>tâche</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>langues</translation>
    </message>
    <message>
        <source>plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean over languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isogloss::RunPanel</name>
    <message>
        <source>▸ Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chat template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep router logits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a corpus…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▾ Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many rows of the corpus are run, from the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the weights compute in: bf16 is faster, f32 gives the reference implementation&apos;s numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>¾ of what is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory that a run may take, as 8G or 512M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each text becomes one user turn of the model&apos;s chat template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for traces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>traces in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every token&apos;s router logits go into the trace: the preview of a plan needs them. It grows by tokens × layers × experts × 2 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or an id of the hub cache: org/name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isogloss::SessionController</name>
    <message>
        <source>Isogloss ended in the middle of a session. What was open on %1 can be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isogloss::ShortcutSheet</name>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heatmap: move the selected cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heatmap: add a language to the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts: promote, suppress, remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P, S, Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts: promote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>double click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages: check, uncheck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits: change the strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2, double click</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isogloss::StatusLine</name>
    <message>
        <source>memory %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isogloss::SteeringController</name>
    <message>
        <source>With &quot;keep router logits&quot; in the options of the run, what a plan would change is shown here before it is run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would change the top-%1 of %2 % of tokens in layer %3; most in %4 (%5 %), least in %6 (%7 %).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer %1: %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before downstream effects: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of tokens whose top-k changes, in %. The first layer is exact; later ones are before downstream effects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>couche %1</translation>
    </message>
    <message>
        <source>nats per byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean divergence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paste plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clear plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No layer lies inside the isogloss line at this θ; the handle on the colour bar moves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a corpus first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is still going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trace is not complete: resume its run first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the model and the corpus of this trace first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open model is not the one of this trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-steered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes %1 % of the top-%2 choices from layer %3 on; most in %4 (%5 %), least in %6 (%7 %).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean %1 nats per byte [%2, %3]; lower is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean %1 points [%2, %3], n = %4 pairs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 language the interval leaves zero out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 languages the interval leaves zero out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 language changes beyond Holm-corrected p &lt; .05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 languages change beyond Holm-corrected p &lt; .05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean over layers, against %1. %2 of %3 languages moved closer, %4 further away; grey where the interval holds zero.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isogloss::SteeringPanel</name>
    <message>
        <source>soft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log-sm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scaled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soft: the logit moves by λ standard deviations of the token&apos;s logits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hard: promoted above the largest logit, suppressed below the smallest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log-softmax: on log-probabilities, just above the largest or just below the smallest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scaled: the logit moves by λ times its own size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mask: suppressed experts are never chosen; promotes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-evaluate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No edits yet. Double-click an expert&apos;s bar to promote it, or take all above τ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add Belebele…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belebele folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength of the selected edits, of all if none is selected, and of new ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers in which experts are looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the layers that are inside the isogloss line of the selected language, or of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>τ: experts count as a language&apos;s own where their share of its tokens is larger by more than τ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold τ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without Belebele</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promote %1 expert above τ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promote %1 experts above τ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suppress %1 expert below −τ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suppress %1 experts below −τ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a language to see the experts it uses more than the reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promote %1 expert of the band whose share of tokens is larger in %2 than in %3 by over τ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promote %1 experts of the band whose share of tokens is larger in %2 than in %3 by over τ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; %1 more stays out: no layer can promote more than its top-k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; %1 more stay out: no layer can promote more than its top-k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suppress %1 expert of the band whose share of tokens is smaller in %2 than in %3 by over τ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suppress %1 experts of the band whose share of tokens is smaller in %2 than in %3 by over τ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 edit</source>
        <translation>%1 modification</translation>
    </message>
    <message>
        <source>%1 edits</source>
        <translation>%1 modifications</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belebele</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of Belebele files: accuracy before and after is measured too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace again with the plan, and compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is empty: promote or suppress an expert first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isogloss::SweepMapChart</name>
    <message>
        <source>Outcome of the sweep by strength and by threshold and band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up and down choose the line of the dose-response curve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the traces that the experts are found in, then Start: the outcome fills in here, cheapest run first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  τ %2  layers %3–%4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strength λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean difference, nats per byte; • the interval leaves zero out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference, nats per byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean accuracy, difference from the run without a plan, points; • the interval leaves zero out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference, points; • interval without zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference, points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  λ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>experts in the plan: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no expert passes the threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random control %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isogloss::SweepPanel</name>
    <message>
        <source>numbers above 0 and at most %1, with commas between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least one number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least one rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layers from 0 like 4-19,8-35</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least one band of layers, like 4-19</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts → plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trace:language, as of a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trace:language, as of generic text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the experts of the first λ, τ, band and rule into the steering pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random controls of each plan: as many other experts in each layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ promote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▼ suppress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the plans do with the experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trace that is open, in the selected language; without one, in its reference language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trace that is open, in its reference language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>experts of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isogloss::TokenTexts</name>
    <message>
        <source>Open the folder of the model that this trace was made with, and the tokens are shown as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open model has another tokenizer than the trace&apos;s: open the model that the trace was made with, and the tokens are shown as text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isogloss::TokensChart</name>
    <message>
        <source>Tokens of one row in several languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and right move over the tokens, Enter selects a token&apos;s first expert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a layer of the heatmap: its tokens are shown here, sentence by sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>divergence of a token&apos;s experts from the %1 sentence, JS in bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first expert of a token, layer %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grey: others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token %1 of %2, id %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>experts (effective weight): %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raw router logits: the %2 largest lead by %1 (chosen by score + bias)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raw router logits: the %2 largest lead by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>divergence from the %1 sentence: %2 bits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isogloss::TokensController</name>
    <message>
        <source>Layer %1 has not been run yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1 (%2), layer %3, top-%4; below each token its first experts; a click selects the first one, a double click promotes it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isogloss::TokensPage</name>
    <message>
        <source>by expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by divergence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row of the corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isogloss::TourCard</name>
    <message>
        <source>End the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isogloss::TraceView</name>
    <message>
        <source>Click a cell of the heatmap to see its experts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer %1 has no experts: it is dense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer %1 has not been run yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>means over %1 rows; intervals follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % intervals over %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer %1, %2 experts, top-%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routing entropy by layer and language.</source>
        <translation>Entropie de routage par couche et langue.</translation>
    </message>
    <message>
        <source>Consistency of routing (Jaccard similarity of two tokens&apos; experts) by layer and language.</source>
        <translation>Cohérence de routage (similarité de Jaccard des experts de deux tokens) par couche et langue.</translation>
    </message>
    <message>
        <source>Change of the divergence by layer and language, after minus before.</source>
        <translation>Variation de la divergence par couche et langue, après moins avant.</translation>
    </message>
    <message>
        <source>Width of the intervals of the divergence, by layer and language.</source>
        <translation>Largeur des intervalles de la divergence, par couche et langue.</translation>
    </message>
    <message>
        <source>Divergence by layer and language.</source>
        <translation>Divergence par couche et langue.</translation>
    </message>
</context>
</TS>
