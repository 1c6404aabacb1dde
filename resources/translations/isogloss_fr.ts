<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>QApplication</name>
    <message>
        <source>Shows where a Mixture-of-Experts language model stops routing by language, and moves that line.</source>
        <translation>Montre où un modèle de langue à mélange d’experts cesse de router par langue, et déplace cette ligne.</translation>
    </message>
    <message>
        <source>Open the demo and run it.</source>
        <translation>Ouvrir la démo et l’exécuter.</translation>
    </message>
    <message>
        <source>Model folders, corpus folders, traces (.isogloss.h5), sessions (.isogloss), plans (.plan.json).</source>
        <translation>Dossiers de modèles, dossiers de corpus, traces (.isogloss.h5), sessions (.isogloss), plans (.plan.json).</translation>
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
        <translation>La session ne peut pas être gardée en cas de plantage. %1</translation>
    </message>
</context>
<context>
    <name>isogloss::BandSlider</name>
    <message>
        <source>layers %1 to %2</source>
        <translation>couches %1 à %2</translation>
    </message>
</context>
<context>
    <name>isogloss::Banner</name>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
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
    <message>
        <source>Co-activation of the experts of layer %1 in %2: share of the tokens with expert i (row) among their top %3 of %4 that also chose expert j (column).</source>
        <translation>Coactivation des experts de la couche %1 en %2 : part des tokens ayant l’expert i (ligne) parmi leurs %3 meilleurs sur %4 qui ont aussi choisi l’expert j (colonne).</translation>
    </message>
    <message>
        <source>%1 tokens.</source>
        <translation>%1 tokens.</translation>
    </message>
    <message>
        <source>Even, independent routing gives (k − 1) ÷ (E − 1) = %1 %.</source>
        <translation>Un routage uniforme et indépendant donne (k − 1) ÷ (E − 1) = %1 %.</translation>
    </message>
    <message>
        <source>Hatched: experts that no token chose.</source>
        <translation>Hachuré : experts qu’aucun token n’a choisis.</translation>
    </message>
    <message>
        <source>Intervals of the difference are drawn from the value before on, and no further than values can be.</source>
        <translation>Les intervalles de la différence sont tracés à partir de la valeur d’avant, sans dépasser les valeurs possibles.</translation>
    </message>
</context>
<context>
    <name>isogloss::Chart</name>
    <message>
        <source>rests: outside the plan&apos;s scope</source>
        <translation>en repos : hors de la portée du plan</translation>
    </message>
</context>
<context>
    <name>isogloss::CoactivationChart</name>
    <message>
        <source>Experts of the selected layer that are chosen together</source>
        <translation>Experts de la couche sélectionnée choisis ensemble</translation>
    </message>
    <message>
        <source>Up and down move the selected expert, left and right read out the experts chosen with it; P or Enter promotes it, S suppresses it, Delete takes it out of the plan.</source>
        <translation>Haut et bas déplacent l’expert sélectionné, gauche et droite lisent ceux choisis avec lui ; P ou Entrée le promeut, S le supprime, Suppr le retire du plan.</translation>
    </message>
    <message>
        <source>Click a layer in the heatmap: which of its experts are chosen together is shown here.</source>
        <translation>Cliquez sur une couche de la carte : on voit ici lesquels de ses experts sont choisis ensemble.</translation>
    </message>
    <message>
        <source>layer %1 · expert %2</source>
        <translation>couche %1 · expert %2</translation>
    </message>
    <message>
        <source>layer %1 · expert %2, also %3</source>
        <translation>couche %1 · expert %2, aussi %3</translation>
    </message>
    <message>
        <source>expert %1 is chosen by none of the %2 tokens</source>
        <translation>l’expert %1 n’est choisi par aucun des %2 tokens</translation>
    </message>
    <message>
        <source>chosen by %1 of %2 tokens, %3 %</source>
        <translation>choisi par %1 tokens sur %2, %3 %</translation>
    </message>
    <message>
        <source>%1 % of the tokens of %2 also chose %3</source>
        <translation>%1 % des tokens de %2 ont aussi choisi %3</translation>
    </message>
    <message>
        <source>%1 of its %2 tokens; %3 tokens in all</source>
        <translation>%1 de ses %2 tokens ; %3 tokens en tout</translation>
    </message>
    <message>
        <source>lift %1: of all tokens, %2 % chose %3</source>
        <translation>lift %1 : parmi tous les tokens, %2 % ont choisi %3</translation>
    </message>
    <message>
        <source>%1 is promoted by the plan</source>
        <translation>%1 est promu par le plan</translation>
    </message>
    <message>
        <source>%1 is suppressed by the plan</source>
        <translation>%1 est supprimé par le plan</translation>
    </message>
    <message>
        <source> (chosen together, side by side)</source>
        <translation> (choisis ensemble, côte à côte)</translation>
    </message>
    <message>
        <source>also chosen j</source>
        <translation>aussi choisi j</translation>
    </message>
    <message>
        <source>expert i</source>
        <translation>expert i</translation>
    </message>
    <message>
        <source>%1, layer %2: share of i&apos;s tokens, %</source>
        <translation>%1, couche %2 : part des tokens de i, %</translation>
    </message>
    <message>
        <source>share of i&apos;s tokens, %</source>
        <translation>part des tokens de i, %</translation>
    </message>
    <message>
        <source>| %1 %: even, independent routing, (k − 1) ÷ (E − 1)</source>
        <translation>| %1 % : routage uniforme et indépendant, (k − 1) ÷ (E − 1)</translation>
    </message>
    <message>
        <source>| %1 %: even routing</source>
        <translation>| %1 % : routage uniforme</translation>
    </message>
    <message>
        <source>| even: %1 %</source>
        <translation>| uniforme : %1 %</translation>
    </message>
</context>
<context>
    <name>isogloss::CoactivationController</name>
    <message>
        <source>Open a trace: which experts of a layer are chosen together is shown here.</source>
        <translation>Ouvrez une trace : on voit ici quels experts d’une couche sont choisis ensemble.</translation>
    </message>
    <message>
        <source>Reading the trace…</source>
        <translation>Lecture de la trace…</translation>
    </message>
    <message>
        <source>Click a layer in the heatmap (Divergence): which of its experts are chosen together is shown here.</source>
        <translation>Cliquez sur une couche de la carte (Divergence) : on voit ici lesquels de ses experts sont choisis ensemble.</translation>
    </message>
    <message>
        <source>Layer %1 has no experts: it is dense. Click another layer in the heatmap.</source>
        <translation>La couche %1 n’a pas d’experts : elle est dense. Cliquez sur une autre couche de la carte.</translation>
    </message>
    <message>
        <source>Layer %1 has not been run yet. Wait for it, resume the run, or click a layer that is complete.</source>
        <translation>La couche %1 n’a pas encore été calculée. Attendez-la, reprenez le calcul ou cliquez sur une couche complète.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>%1, layer %2, %3 tokens, top %4 of %5; click an expert to select it, double-click to promote it</source>
        <translation>%1, couche %2, %3 tokens, %4 meilleurs sur %5 ; un clic sélectionne un expert, un double-clic le promeut</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>isogloss::CommandPalette</name>
    <message>
        <source>Search actions, languages …</source>
        <translation>Chercher actions, langues …</translation>
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
        <translation>Divergence par rapport à %1 contre exactitude sur %2 langues&#xa0;; %3 permutations. Un clic sur un point sélectionne sa langue, sur une couche la montre ci-dessus.</translation>
    </message>
    <message>
        <source>Without an accuracy: %1.</source>
        <translation>Sans exactitude&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>isogloss::CorrelationLayers</name>
    <message>
        <source>Correlation of divergence with accuracy, by layer</source>
        <translation>Corrélation de la divergence avec l’exactitude, par couche</translation>
    </message>
    <message>
        <source>Left and right move the selected layer.</source>
        <translation>Gauche et droite déplacent la couche sélectionnée.</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>couche</translation>
    </message>
    <message>
        <source>Spearman&apos;s ρ by layer, %1 % interval</source>
        <translation>ρ de Spearman par couche, intervalle à %1&#xa0;%</translation>
    </message>
    <message>
        <source>Pearson&apos;s r by layer, %1 % interval; grey: central %1 % under shuffled accuracies</source>
        <translation>r de Pearson par couche, intervalle à %1&#xa0;%&#xa0;; gris&#xa0;: %1&#xa0;% centraux sous exactitudes permutées</translation>
    </message>
    <message>
        <source>layer %1, n = %2</source>
        <translation>couche %1, n = %2</translation>
    </message>
    <message>
        <source>p = %1</source>
        <translation>p = %1</translation>
    </message>
    <message>
        <source>Holm %1, permutation %2, over layers %3</source>
        <translation>Holm %1, permutation %2, sur les couches %3</translation>
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
        <translation>Pearson</translation>
    </message>
    <message>
        <source>Spearman</source>
        <translation>Spearman</translation>
    </message>
    <message>
        <source>a run or a table</source>
        <translation>une exécution ou un tableau</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>Tableau…</translation>
    </message>
    <message>
        <source>A CSV table with the columns language and accuracy, or a result of isogloss-cli evaluate</source>
        <translation>Un tableau CSV à colonnes language et accuracy, ou un résultat de isogloss-cli evaluate</translation>
    </message>
    <message>
        <source>accuracies of</source>
        <translation>exactitudes de</translation>
    </message>
    <message>
        <source>Coefficient</source>
        <translation>Coefficient</translation>
    </message>
</context>
<context>
    <name>isogloss::CorrelationScatter</name>
    <message>
        <source>Divergence against accuracy, one point per language</source>
        <translation>Divergence contre exactitude, un point par langue</translation>
    </message>
    <message>
        <source>Choose where the accuracies come from: a run of the Experiments page, or a table (csv).</source>
        <translation>Choisissez d’où viennent les exactitudes&#xa0;: une exécution de la page Expériences, ou un tableau (csv).</translation>
    </message>
    <message>
        <source>divergence from %1 in layer %2</source>
        <translation>divergence par rapport à %1 dans la couche %2</translation>
    </message>
    <message>
        <source>accuracy, %</source>
        <translation>exactitude,&#xa0;%</translation>
    </message>
    <message>
        <source>%1 = %2%3, p = %4, n = %5</source>
        <translation>%1 = %2%3, p = %4, n = %5</translation>
    </message>
    <message>
        <source>; permutation p = %1, over layers %2</source>
        <translation>&#xa0;; p par permutation = %1, sur les couches %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>divergence %1</source>
        <translation>divergence %1</translation>
    </message>
    <message>
        <source>accuracy %1 %</source>
        <translation>exactitude %1&#xa0;%</translation>
    </message>
    <message>
        <source>The arrow keys go to the next language in their direction; Ctrl and click add one, a drag selects those in it.</source>
        <translation>Les flèches vont à la langue suivante dans leur direction ; Ctrl et clic en ajoute une, un glissement sélectionne celles qu’il entoure.</translation>
    </message>
    <message>
        <source>   n = %1</source>
        <translation>   n = %1</translation>
    </message>
    <message>
        <source>%1 of %2 named</source>
        <translation>%1 nommées sur %2</translation>
    </message>
</context>
<context>
    <name>isogloss::CurvesChart</name>
    <message>
        <source>Divergence by layer, one curve per selected language</source>
        <translation>Divergence par couche, une courbe par langue sélectionnée</translation>
    </message>
    <message>
        <source>Left and right move the selected layer.</source>
        <translation>Gauche et droite déplacent la couche sélectionnée.</translation>
    </message>
    <message>
        <source>The divergence of each selected language, layer by layer, with its interval.</source>
        <translation>La divergence de chaque langue sélectionnée, couche par couche, avec son intervalle.</translation>
    </message>
    <message>
        <source>noise floor</source>
        <translation>bruit de fond</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>couche</translation>
    </message>
    <message>
        <source>divergence from %1</source>
        <translation>divergence par rapport à %1</translation>
    </message>
    <message>
        <source> · %1 % intervals, n = %2</source>
        <translation> · intervalles à %1&#xa0;%, n = %2</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>couche %1</translation>
    </message>
    <message>
        <source>%1  not computed yet</source>
        <translation>%1  pas encore calculé</translation>
    </message>
    <message>
        <source>%1  %2%3</source>
        <translation>%1  %2%3</translation>
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
    <message>
        <source>   n = %1</source>
        <translation>   n = %1</translation>
    </message>
</context>
<context>
    <name>isogloss::DivergencePage</name>
    <message>
        <source>%1, all experts</source>
        <translation>%1, tous les experts</translation>
    </message>
    <message>
        <source>top-k weights</source>
        <translation>poids top-k</translation>
    </message>
    <message>
        <source>mean divergence</source>
        <translation>divergence moyenne</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>family</source>
        <translation>famille</translation>
    </message>
    <message>
        <source>resource class</source>
        <translation>classe de ressources</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>différence</translation>
    </message>
    <message>
        <source>Divergence by layer and language</source>
        <translation>Divergence par couche et langue</translation>
    </message>
    <message>
        <source>Divergence by layer of the selected languages</source>
        <translation>Divergence par couche des langues sélectionnées</translation>
    </message>
    <message>
        <source>Experts of the selected layer</source>
        <translation>Experts de la couche sélectionnée</translation>
    </message>
    <message>
        <source>By layer</source>
        <translation>Par couche</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Experts</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>parts</translation>
    </message>
    <message>
        <source>Both languages&apos; shares of tokens, instead of their difference</source>
        <translation>Les parts de tokens des deux langues, au lieu de leur différence</translation>
    </message>
    <message>
        <source>by number</source>
        <translation>par numéro</translation>
    </message>
    <message>
        <source>Experts in the order of their numbers, instead of by value</source>
        <translation>Experts dans l’ordre de leurs numéros, au lieu des valeurs</translation>
    </message>
    <message>
        <source>softmax</source>
        <translation>softmax</translation>
    </message>
    <message>
        <source>Which distribution over experts is compared</source>
        <translation>Quelle distribution sur les experts est comparée</translation>
    </message>
    <message>
        <source>Order of the languages</source>
        <translation>Ordre des langues</translation>
    </message>
    <message>
        <source>The language that the others are compared with</source>
        <translation>La langue à laquelle les autres sont comparées</translation>
    </message>
    <message>
        <source>Figure…</source>
        <translation>Figure…</translation>
    </message>
    <message>
        <source>Export a chart for a paper, with its data</source>
        <translation>Exporter un graphique pour un article, avec ses données</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>against</source>
        <translation>contre</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>contre %1</translation>
    </message>
    <message>
        <source>top-k</source>
        <translation>top-k</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>sigmoïde</translation>
    </message>
    <message>
        <source>The router&apos;s sigmoid scores, without its selection bias, divided by their sum</source>
        <translation>Les scores sigmoïdes du routeur, sans son biais de sélection, divisés par leur somme</translation>
    </message>
    <message>
        <source>Softmax of the router&apos;s logits over all experts, without any selection bias</source>
        <translation>Softmax des logits du routeur sur tous les experts, sans biais de sélection</translation>
    </message>
    <message>
        <source>sort: %1</source>
        <translation>tri&#xa0;: %1</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
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
    <message>
        <source>similarity</source>
        <translation>similarité</translation>
    </message>
    <message>
        <source>Search name, code, script</source>
        <translation>Nom, code, écriture</translation>
    </message>
    <message>
        <source>Show only some languages</source>
        <translation>N’afficher que certaines langues</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Languages with like rows side by side: average linkage, distance = mean difference over the layers</source>
        <translation>Les langues aux lignes semblables côte à côte : lien moyen, distance = différence moyenne sur les couches</translation>
    </message>
    <message>
        <source>Divergence by layer and language, after</source>
        <translation>Divergence par couche et langue, après</translation>
    </message>
    <message>
        <source>plan preview</source>
        <translation>aperçu du plan</translation>
    </message>
    <message>
        <source>both</source>
        <translation>les deux</translation>
    </message>
    <message>
        <source>Before or after</source>
        <translation>Avant ou après</translation>
    </message>
    <message>
        <source>Before and after side by side: the same rows, layers and colours</source>
        <translation>Avant et après côte à côte : mêmes lignes, couches et couleurs</translation>
    </message>
    <message>
        <source>In a pane of its own</source>
        <translation>Dans un volet à part</translation>
    </message>
    <message>
        <source>Experts of a layer</source>
        <translation>Experts d’une couche</translation>
    </message>
</context>
<context>
    <name>isogloss::DockTitle</name>
    <message>
        <source>Float or dock</source>
        <translation>Détacher ou ancrer</translation>
    </message>
    <message>
        <source>Float or dock %1</source>
        <translation>Détacher ou ancrer %1</translation>
    </message>
    <message>
        <source>Close (the View menu brings it back)</source>
        <translation>Fermer (le menu Affichage le ramène)</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Fermer %1</translation>
    </message>
</context>
<context>
    <name>isogloss::DoseChart</name>
    <message>
        <source>Difference against strength, task experts and random controls</source>
        <translation>Différence selon l’intensité, experts de tâche et témoins aléatoires</translation>
    </message>
    <message>
        <source>The dose-response curve of the chosen line appears with its first run.</source>
        <translation>La courbe dose-réponse de la ligne choisie apparaît avec sa première exécution.</translation>
    </message>
    <message>
        <source>%1, τ %2, layers %3–%4</source>
        <translation>%1, τ %2, couches %3–%4</translation>
    </message>
    <message>
        <source>strength λ</source>
        <translation>intensité λ</translation>
    </message>
    <message>
        <source>difference, nats per byte · %1</source>
        <translation>différence, nats par octet · %1</translation>
    </message>
    <message>
        <source>difference, points · %1</source>
        <translation>différence, points · %1</translation>
    </message>
    <message>
        <source>● task experts   ○ random controls, line: their mean</source>
        <translation>● experts de tâche   ○ témoins aléatoires, ligne&#xa0;: leur moyenne</translation>
    </message>
    <message>
        <source>task experts, λ %1</source>
        <translation>experts de tâche, λ %1</translation>
    </message>
    <message>
        <source>random control %1, λ %2</source>
        <translation>témoin aléatoire %1, λ %2</translation>
    </message>
</context>
<context>
    <name>isogloss::DumbbellChart</name>
    <message>
        <source>Before and after, one row per language</source>
        <translation>Avant et après, une ligne par langue</translation>
    </message>
    <message>
        <source>Up and down move the selected language.</source>
        <translation>Haut et bas déplacent la langue sélectionnée.</translation>
    </message>
    <message>
        <source>Steer some experts and re-evaluate to see what changed.</source>
        <translation>Pilotez des experts et réévaluez pour voir ce qui a changé.</translation>
    </message>
    <message>
        <source>loss, nats per byte; lower is better</source>
        <translation>perte, nats par octet&#xa0;; plus bas est meilleur</translation>
    </message>
    <message>
        <source>accuracy, %</source>
        <translation>exactitude,&#xa0;%</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>%1 · before ○ after ●</source>
        <translation>%1 · avant ○ après ●</translation>
    </message>
    <message>
        <source>all languages together</source>
        <translation>toutes les langues ensemble</translation>
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
        <translation>l’intervalle contient zéro&#xa0;: aucune différence ne peut être affirmée</translation>
    </message>
    <message>
        <source>the interval would end at %1: drawn up to %2</source>
        <translation>l’intervalle finirait à %1 : tracé jusqu’à %2</translation>
    </message>
</context>
<context>
    <name>isogloss::EditListModel</name>
    <message>
        <source>layer %1 · expert %2</source>
        <translation>couche %1 · expert %2</translation>
    </message>
    <message>
        <source>promote expert %1 of layer %2</source>
        <translation>promouvoir l’expert %1 de la couche %2</translation>
    </message>
    <message>
        <source>suppress expert %1 of layer %2</source>
        <translation>supprimer l’expert %1 de la couche %2</translation>
    </message>
    <message>
        <source>Rests: the plan applies to layers %1–%2 only</source>
        <translation>En repos : le plan ne s’applique qu’aux couches %1–%2</translation>
    </message>
</context>
<context>
    <name>isogloss::EmptyState</name>
    <message>
        <source>Try the demo</source>
        <translation>Essayer la démo</translation>
    </message>
    <message>
        <source>Where does the model stop routing by language?</source>
        <translation>Où le modèle cesse-t-il de router par langue&#xa0;?</translation>
    </message>
    <message>
        <source>Open a model folder…</source>
        <translation>Ouvrir un dossier de modèle…</translation>
    </message>
    <message>
        <source>Open a trace…</source>
        <translation>Ouvrir une trace…</translation>
    </message>
    <message>
        <source>Or drop a model folder, a corpus folder, a trace, a session or a plan anywhere in this window.</source>
        <translation>Ou déposez un dossier de modèle, un dossier de corpus, une trace, une session ou un plan n’importe où dans cette fenêtre.</translation>
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
        <translation>%1 exécution est retirée de la liste. Effacer aussi son fichier&#xa0;?</translation>
    </message>
    <message>
        <source>%1 runs are off the list. Delete their files as well?</source>
        <translation>%1 exécutions sont retirées de la liste. Effacer aussi leurs fichiers&#xa0;?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>%1: the file could not be deleted: %2.</source>
        <translation>%1&#xa0;: le fichier n’a pas pu être effacé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Select two runs; %1 are selected.</source>
        <translation>Sélectionnez deux exécutions&#xa0;; %1 sont sélectionnées.</translation>
    </message>
    <message>
        <source>%1 is not complete: go on with it first.</source>
        <translation>%1 n’est pas complète&#xa0;: continuez-la d’abord.</translation>
    </message>
    <message>
        <source>comparing …</source>
        <translation>comparaison …</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 écrit.</translation>
    </message>
    <message>
        <source>%1 → %2: </source>
        <translation>%1 → %2&#xa0;: </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Open a model first</source>
        <translation>Ouvrez d’abord un modèle</translation>
    </message>
    <message>
        <source>Choose the folder of the task&apos;s files first</source>
        <translation>Choisissez d’abord le dossier des fichiers de la tâche</translation>
    </message>
    <message>
        <source>Run without a plan</source>
        <translation>Exécuter sans plan</translation>
    </message>
    <message>
        <source>Run the plan</source>
        <translation>Exécuter le plan</translation>
    </message>
    <message>
        <source>The current plan; the run without a plan comes with it if it is missing</source>
        <translation>Le plan actuel&#xa0;; l’exécution sans plan vient avec lui si elle manque</translation>
    </message>
    <message>
        <source>waiting for the engine</source>
        <translation>en attente du moteur</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>sans plan</translation>
    </message>
    <message>
        <source>plan: %1</source>
        <translation>plan&#xa0;: %1</translation>
    </message>
    <message>
        <source>A random control belongs to a plan: select a run that has one, or make a plan.</source>
        <translation>Un témoin aléatoire va avec un plan&#xa0;: sélectionnez une exécution qui en a un, ou faites un plan.</translation>
    </message>
    <message>
        <source>random control, seed %1</source>
        <translation>témoin aléatoire, graine %1</translation>
    </message>
    <message>
        <source>%1: the run is of the model %2, which is not open. Open it, then go on.</source>
        <translation>%1&#xa0;: l’exécution est du modèle %2, qui n’est pas ouvert. Ouvrez-le, puis continuez.</translation>
    </message>
    <message>
        <source>plan of %1</source>
        <translation>plan de %1</translation>
    </message>
    <message>
        <source>Settings and plan of %1 are those of the next run now.</source>
        <translation>Les réglages et le plan de %1 sont maintenant ceux de la prochaine exécution.</translation>
    </message>
    <message>
        <source>No trace is open: run a corpus, or open a trace.</source>
        <translation>Aucune trace n’est ouverte&#xa0;: lancez un corpus, ou ouvrez une trace.</translation>
    </message>
    <message>
        <source>All runs are done; their results and sweep.csv are in %1.</source>
        <translation>Toutes les exécutions sont terminées&#xa0;; leurs résultats et sweep.csv sont dans %1.</translation>
    </message>
    <message>
        <source>Stopped; what is done stays, Go on takes it up again.</source>
        <translation>Arrêté&#xa0;; ce qui est fait reste, Continuer le reprend.</translation>
    </message>
    <message>
        <source>No expert of layers %1–%2 differs by more than %3: lower τ.</source>
        <translation>Aucun expert des couches %1–%2 ne diffère de plus de %3&#xa0;: baissez τ.</translation>
    </message>
    <message>
        <source>task experts</source>
        <translation>experts de tâche</translation>
    </message>
    <message>
        <source>%1 experts are in the plan now.</source>
        <translation>%1 experts sont maintenant dans le plan.</translation>
    </message>
    <message>
        <source>Say first whose experts are sought: a trace of the task&apos;s texts, against one of generic text.</source>
        <translation>Dites d’abord quels experts sont cherchés&#xa0;: une trace des textes de la tâche, contre une de textes génériques.</translation>
    </message>
    <message>
        <source>Open the model, or a trace of it, first.</source>
        <translation>Ouvrez d’abord le modèle, ou une trace de celui-ci.</translation>
    </message>
</context>
<context>
    <name>isogloss::ExperimentsPage</name>
    <message>
        <source>compare</source>
        <translation>comparer</translation>
    </message>
    <message>
        <source>changed answers</source>
        <translation>changements</translation>
    </message>
    <message>
        <source>sweep</source>
        <translation>balayage</translation>
    </message>
    <message>
        <source>Run the plan</source>
        <translation>Exécuter le plan</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Random control</source>
        <translation>Témoin aléatoire</translation>
    </message>
    <message>
        <source>The same task with as many other experts in each layer, drawn at random: of the selected run&apos;s plan, else of the current one</source>
        <translation>La même tâche avec autant d’autres experts dans chaque couche, tirés au hasard&#xa0;: du plan de l’exécution sélectionnée, sinon du plan actuel</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go on with the selected run where it was stopped</source>
        <translation>Continuer l’exécution sélectionnée là où elle s’est arrêtée</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Take the settings and the plan of the selected run for the next one</source>
        <translation>Reprendre les réglages et le plan de l’exécution sélectionnée pour la prochaine</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>Ouvrir le plan</translation>
    </message>
    <message>
        <source>Open the selected run&apos;s plan in the steering pane</source>
        <translation>Ouvrir le plan de l’exécution sélectionnée dans le volet de pilotage</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take the selected runs off the list; their files stay</source>
        <translation>Retirer les exécutions sélectionnées de la liste&#xa0;; leurs fichiers restent</translation>
    </message>
    <message>
        <source>Open results…</source>
        <translation>Résultats…</translation>
    </message>
    <message>
        <source>Add results that isogloss-cli evaluate wrote</source>
        <translation>Ajouter des résultats écrits par isogloss-cli evaluate</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop what runs here; it can go on later</source>
        <translation>Arrêter ce qui tourne ici&#xa0;; cela peut continuer plus tard</translation>
    </message>
    <message>
        <source>No runs yet. Choose a task and its data above, then run the current plan: the run without a plan comes with it. “Open results…” shows what isogloss-cli evaluate wrote.</source>
        <translation>Pas encore d’exécutions. Choisissez une tâche et ses données ci-dessus, puis exécutez le plan actuel&#xa0;: l’exécution sans plan vient avec lui. «&#xa0;Résultats…&#xa0;» montre ce que isogloss-cli evaluate a écrit.</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Échanger</translation>
    </message>
    <message>
        <source>Before and after change places</source>
        <translation>Avant et après échangent leurs places</translation>
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
        <translation>Copier le tableau dans le presse-papiers</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save the table as .md, .tex or .csv, or the changed answers</source>
        <translation>Enregistrer le tableau en .md, .tex ou .csv, ou les réponses changées</translation>
    </message>
    <message>
        <source>Items whose answer changed</source>
        <translation>Items dont la réponse a changé</translation>
    </message>
    <message>
        <source>No answer changed between the two runs, or no two runs are compared.</source>
        <translation>Aucune réponse n’a changé entre les deux exécutions, ou deux exécutions ne sont pas comparées.</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>différence</translation>
    </message>
    <message>
        <source>both runs</source>
        <translation>les deux</translation>
    </message>
    <message>
        <source>Both runs, by language</source>
        <translation>Les deux exécutions, par langue</translation>
    </message>
    <message>
        <source>How two runs are compared</source>
        <translation>Comment deux exécutions sont comparées</translation>
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
        <translation>Experts par couche</translation>
    </message>
    <message>
        <source>Click a language in the heatmap: its experts in all layers are shown here.</source>
        <translation>Cliquez sur une langue de la carte de chaleur&#xa0;: ses experts de toutes les couches s’affichent ici.</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>couche</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>expert</translation>
    </message>
    <message>
        <source>%1 − %2, share of tokens</source>
        <translation>%1 − %2, part des tokens</translation>
    </message>
    <message>
        <source>difference of shares</source>
        <translation>différence des parts</translation>
    </message>
    <message>
        <source>%1, share of tokens; an even router gives k/E = %2</source>
        <translation>%1, part des tokens&#xa0;; un routeur uniforme donne k/E = %2</translation>
    </message>
    <message>
        <source>%1, share of tokens</source>
        <translation>%1, part des tokens</translation>
    </message>
    <message>
        <source>layer %1 · expert %2</source>
        <translation>couche %1 · expert %2</translation>
    </message>
    <message>
        <source>%1: %2 of the tokens</source>
        <translation>%1&#xa0;: %2 des tokens</translation>
    </message>
    <message>
        <source>difference %1</source>
        <translation>différence %1</translation>
    </message>
    <message>
        <source>The arrow keys move the selected expert; P or Enter promotes it, S suppresses it, Delete takes it out of the plan.</source>
        <translation>Les flèches déplacent l’expert sélectionné ; P ou Entrée le promeut, S le supprime, Suppr le retire du plan.</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>promoted by the plan</source>
        <translation>promu par le plan</translation>
    </message>
    <message>
        <source>suppressed by the plan</source>
        <translation>supprimé par le plan</translation>
    </message>
</context>
<context>
    <name>isogloss::ExpertsChart</name>
    <message>
        <source>Experts of the selected layer</source>
        <translation>Experts de la couche sélectionnée</translation>
    </message>
    <message>
        <source>Select a layer and a language in the heatmap to see which experts they use.</source>
        <translation>Sélectionnez une couche et une langue dans la carte de chaleur pour voir quels experts elles utilisent.</translation>
    </message>
    <message>
        <source>layer %1 · expert %2</source>
        <translation>couche %1 · expert %2</translation>
    </message>
    <message>
        <source>%1  %2%3</source>
        <translation>%1  %2%3</translation>
    </message>
    <message>
        <source>%1  %2   even routing %3</source>
        <translation>%1  %2   routage uniforme %3</translation>
    </message>
    <message>
        <source>promoted by the plan</source>
        <translation>promu par le plan</translation>
    </message>
    <message>
        <source>suppressed by the plan</source>
        <translation>supprimé par le plan</translation>
    </message>
    <message>
        <source>even routing, k/E = %1</source>
        <translation>routage uniforme, k/E = %1</translation>
    </message>
    <message>
        <source>τ = %1 → %2 expert</source>
        <translation>τ = %1 → %2 expert</translation>
    </message>
    <message>
        <source>τ = %1 → %2 experts</source>
        <translation>τ = %1 → %2 experts</translation>
    </message>
    <message>
        <source>%1 − %2, share of tokens</source>
        <translation>%1 − %2, part des tokens</translation>
    </message>
    <message>
        <source>share of tokens</source>
        <translation>part des tokens</translation>
    </message>
    <message>
        <source>expert of layer %1</source>
        <translation>expert de la couche %1</translation>
    </message>
    <message>
        <source>experts of layer %1, sorted by difference</source>
        <translation>experts de la couche %1, triés par différence</translation>
    </message>
    <message>
        <source>experts of layer %1, sorted by share</source>
        <translation>experts de la couche %1, triés par part</translation>
    </message>
    <message>
        <source>expert %1</source>
        <translation>expert %1</translation>
    </message>
    <message>
        <source>Left and right move the selected expert, with Shift they add the next; P promotes it, S suppresses it, Delete takes it out of the plan.</source>
        <translation>Gauche et droite déplacent l’expert sélectionné, avec Maj elles ajoutent le suivant ; P le promeut, S le supprime, Suppr le retire du plan.</translation>
    </message>
    <message>
        <source>difference %1%2   n = %3</source>
        <translation>différence %1%2   n = %3</translation>
    </message>
</context>
<context>
    <name>isogloss::ExpertsPage</name>
    <message>
        <source>difference</source>
        <translation>différence</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>parts</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>toutes les couches</translation>
    </message>
    <message>
        <source>co-activation</source>
        <translation>coactivation</translation>
    </message>
    <message>
        <source>by number</source>
        <translation>par numéro</translation>
    </message>
    <message>
        <source>by similarity</source>
        <translation>par similarité</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>Order of the experts</source>
        <translation>Ordre des experts</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Ce que montre la carte</translation>
    </message>
</context>
<context>
    <name>isogloss::FigureDialog</name>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>PDF (vector)</source>
        <translation>PDF (vectoriel)</translation>
    </message>
    <message>
        <source>SVG (vector)</source>
        <translation>SVG (vectoriel)</translation>
    </message>
    <message>
        <source>light</source>
        <translation>clair</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>sombre</translation>
    </message>
    <message>
        <source> in</source>
        <translation> po</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Choisir le fichier</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>graphique</translation>
    </message>
    <message>
        <source>format</source>
        <translation>format</translation>
    </message>
    <message>
        <source>width</source>
        <translation>largeur</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Figures (*.pdf *.svg *.png)</source>
        <translation>Figures (*.pdf *.svg *.png)</translation>
    </message>
    <message>
        <source>There is nothing in this chart yet.</source>
        <translation>Ce graphique est encore vide.</translation>
    </message>
    <message>
        <source>Wrote %1 and %2.</source>
        <translation>%1 et %2 écrits.</translation>
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
    <message>
        <source>wording</source>
        <translation>libellés</translation>
    </message>
    <message>
        <source>Instead of “%1”</source>
        <translation>Au lieu de « %1 »</translation>
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
        <translation>Où les langues se séparent</translation>
    </message>
    <message>
        <source>Which experts it is</source>
        <translation>Quels experts</translation>
    </message>
    <message>
        <source>These are the layer&apos;s experts: how much more, or less, of the language&apos;s tokens each one gets than of English. Click a bar.</source>
        <translation>Voici les experts de la couche&#xa0;: combien de tokens de la langue chacun reçoit en plus ou en moins que de l’anglais. Cliquez sur une barre.</translation>
    </message>
    <message>
        <source>Steer</source>
        <translation>Piloter</translation>
    </message>
    <message>
        <source>Double-click the bar: the router will prefer this expert. Ctrl+↓ turns it away instead, Ctrl+Z takes the edit back. The plan stands at the right.</source>
        <translation>Double-cliquez sur la barre&#xa0;: le routeur préférera cet expert. Ctrl+↓ l’écarte au contraire, Ctrl+Z annule la modification. Le plan est à droite.</translation>
    </message>
    <message>
        <source>See what it changes</source>
        <translation>Voir ce que cela change</translation>
    </message>
    <message>
        <source>Re-evaluate runs the corpus again with the plan, and answers the reading questions before and after: divergence, loss and accuracy, by language, with intervals.</source>
        <translation>Réévaluer relance le corpus avec le plan, et répond aux questions de lecture avant et après&#xa0;: divergence, perte et exactitude, par langue, avec intervalles.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>“before · after · difference” turn the heatmap over. Figure… saves what you see as PDF, SVG or PNG at the width of your paper&apos;s column, with its numbers as CSV beside it.</source>
        <translation>«&#xa0;avant · après · différence&#xa0;» retournent la carte de chaleur. Figure… enregistre ce que vous voyez en PDF, SVG ou PNG à la largeur de colonne de votre article, avec ses nombres en CSV à côté.</translation>
    </message>
    <message>
        <source>Each cell compares which experts a language uses in a layer with those of English: where they are the same it is calm, where they differ it stands out. Inside the blue line routing is shared. Click a cell that stands out.</source>
        <translation>Chaque cellule compare les experts qu’une langue utilise dans une couche à ceux de l’anglais : là où ce sont les mêmes, elle reste discrète ; là où ils diffèrent, elle ressort. À l’intérieur de la ligne bleue, le routage est partagé. Cliquez sur une cellule qui ressort.</translation>
    </message>
</context>
<context>
    <name>isogloss::FlipListModel</name>
    <message>
        <source>right either way</source>
        <translation>juste dans les deux cas</translation>
    </message>
    <message>
        <source>wrong either way</source>
        <translation>faux dans les deux cas</translation>
    </message>
    <message>
        <source>▲ gained</source>
        <translation>▲ gagné</translation>
    </message>
    <message>
        <source>▼ lost</source>
        <translation>▼ perdu</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>item</source>
        <translation>item</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>right</source>
        <translation>juste</translation>
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
        <translation>Différence de deux exécutions, une ligne par langue</translation>
    </message>
    <message>
        <source>Up and down move the selected language.</source>
        <translation>Haut et bas déplacent la langue sélectionnée.</translation>
    </message>
    <message>
        <source>Select two runs in the table (Ctrl+click the second): their difference by language is shown here.</source>
        <translation>Sélectionnez deux exécutions du tableau (Ctrl+clic pour la seconde)&#xa0;: leur différence par langue s’affiche ici.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>p (Holm)</source>
        <translation>p (Holm)</translation>
    </message>
    <message>
        <source>nats/byte</source>
        <translation>nats/octet</translation>
    </message>
    <message>
        <source>points, %1 % interval</source>
        <translation>points, intervalle à %1&#xa0;%</translation>
    </message>
    <message>
        <source>difference of the loss, nats per byte; left of zero is better</source>
        <translation>différence de perte, nats par octet&#xa0;; à gauche de zéro, c’est mieux</translation>
    </message>
    <message>
        <source>difference of the accuracy, points</source>
        <translation>différence d’exactitude, points</translation>
    </message>
    <message>
        <source>%1 · grey: the interval holds zero</source>
        <translation>%1 · gris&#xa0;: l’intervalle contient zéro</translation>
    </message>
    <message>
        <source>all languages together</source>
        <translation>toutes les langues ensemble</translation>
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
        <translation>nats par octet</translation>
    </message>
    <message>
        <source>%1 gained, %2 lost</source>
        <translation>%1 gagnés, %2 perdus</translation>
    </message>
    <message>
        <source>exact sign test over keys: p = %1</source>
        <translation>test des signes exact sur les clés&#xa0;: p = %1</translation>
    </message>
    <message>
        <source>exact McNemar p = %1, Holm %2</source>
        <translation>McNemar exact p = %1, Holm %2</translation>
    </message>
</context>
<context>
    <name>isogloss::HeaderBar</name>
    <message>
        <source>Search actions, languages …     %1</source>
        <translation>Chercher actions, langues …     %1</translation>
    </message>
    <message>
        <source>Search actions and languages</source>
        <translation>Chercher des actions et des langues</translation>
    </message>
</context>
<context>
    <name>isogloss::HeatmapChart</name>
    <message>
        <source>Divergence by layer and language</source>
        <translation>Divergence par couche et langue</translation>
    </message>
    <message>
        <source>Run a model over parallel text, or open a trace, to see where its languages part and meet.</source>
        <translation>Exécutez un modèle sur un texte parallèle, ou ouvrez une trace, pour voir où ses langues se séparent et se rejoignent.</translation>
    </message>
    <message>
        <source>mean by layer</source>
        <translation>moyenne par couche</translation>
    </message>
    <message>
        <source>%1 · layer %2</source>
        <translation>%1 · couche %2</translation>
    </message>
    <message>
        <source>dense layer: no experts</source>
        <translation>couche dense&#xa0;: pas d’experts</translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation>pas encore calculé</translation>
    </message>
    <message>
        <source>no value before</source>
        <translation>pas de valeur avant</translation>
    </message>
    <message>
        <source>%1   from %2 to %3   n = %4</source>
        <translation>%1   de %2 à %3   n = %4</translation>
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
        <translation>couche</translation>
    </message>
    <message>
        <source>change of the divergence from %1, after − before</source>
        <translation>variation de la divergence par rapport à %1, après − avant</translation>
    </message>
    <message>
        <source>divergence, after − before</source>
        <translation>divergence, après − avant</translation>
    </message>
    <message>
        <source>entropy-normalised JS divergence from %1; 0 = same experts</source>
        <translation>divergence JS normalisée par l’entropie par rapport à %1&#xa0;; 0 = mêmes experts</translation>
    </message>
    <message>
        <source>entropy-normalised JS divergence</source>
        <translation>divergence JS normalisée par l’entropie</translation>
    </message>
    <message>
        <source>JS divergence, normalised</source>
        <translation>divergence JS, normalisée</translation>
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
    <message>
        <source>Arrow keys move the selected cell, plus and minus the threshold; Ctrl and click add a language, Ctrl and the wheel enlarge.</source>
        <translation>Les flèches déplacent la cellule sélectionnée, plus et moins le seuil ; Ctrl et clic ajoute une langue, Ctrl et la molette agrandissent.</translation>
    </message>
    <message>
        <source>share of tokens whose top-k the plan would change</source>
        <translation>part des tokens dont le plan changerait le top-k</translation>
    </message>
    <message>
        <source>tokens changed</source>
        <translation>tokens changés</translation>
    </message>
    <message>
        <source>no change: the plan does not apply here</source>
        <translation>aucun changement : le plan ne s’applique pas ici</translation>
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
    <message>
        <source>layer %1 of %2</source>
        <translation>couche %1 sur %2</translation>
    </message>
    <message>
        <source>output layer</source>
        <translation>couche de sortie</translation>
    </message>
    <message>
        <source>generation</source>
        <translation>génération</translation>
    </message>
    <message>
        <source>opening %1</source>
        <translation>ouverture de %1</translation>
    </message>
    <message>
        <source>tokens: %1</source>
        <translation>tokens : %1</translation>
    </message>
    <message>
        <source>prompts: %1</source>
        <translation>prompts : %1</translation>
    </message>
    <message>
        <source>loss before</source>
        <translation>perte avant</translation>
    </message>
    <message>
        <source>loss after</source>
        <translation>perte après</translation>
    </message>
    <message>
        <source>Belebele before</source>
        <translation>Belebele avant</translation>
    </message>
    <message>
        <source>Belebele after</source>
        <translation>Belebele après</translation>
    </message>
    <message>
        <source>steered trace</source>
        <translation>trace pilotée</translation>
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
        <translation>sans groupes</translation>
    </message>
    <message>
        <source>by family</source>
        <translation>par famille</translation>
    </message>
    <message>
        <source>by script</source>
        <translation>par écriture</translation>
    </message>
    <message>
        <source>by resources</source>
        <translation>par ressources</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Search name, code, script</source>
        <translation>Nom, code, écriture</translation>
    </message>
    <message>
        <source>Search languages</source>
        <translation>Chercher des langues</translation>
    </message>
    <message>
        <source>Check all shown</source>
        <translation>Cocher les affichées</translation>
    </message>
    <message>
        <source>Uncheck all shown</source>
        <translation>Décocher les affichées</translation>
    </message>
    <message>
        <source>Group, check, uncheck</source>
        <translation>Grouper, cocher, décocher</translation>
    </message>
    <message>
        <source>Group languages</source>
        <translation>Grouper les langues</translation>
    </message>
    <message>
        <source>Languages %1</source>
        <translation>Langues %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Comparer à %1</translation>
    </message>
    <message>
        <source>Check only %1</source>
        <translation>Ne cocher que %1</translation>
    </message>
</context>
<context>
    <name>isogloss::LanguageDelegate</name>
    <message>
        <source>ref · %1</source>
        <translation>réf. · %1</translation>
    </message>
</context>
<context>
    <name>isogloss::LanguageMapChart</name>
    <message>
        <source>Map of the languages by their divergences</source>
        <translation>Carte des langues selon leurs divergences</translation>
    </message>
    <message>
        <source>A map of the languages needs three of them and a layer that has been run.</source>
        <translation>Une carte des langues en demande trois et une couche exécutée.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>divergence %1; classical scaling keeps %2 %</source>
        <translation>divergence %1&#xa0;; le positionnement classique garde %2&#xa0;%</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>divergence from %1: %2</source>
        <translation>divergence par rapport à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>closest: %1, %2</source>
        <translation>la plus proche&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>The arrow keys go to the next language in their direction; Ctrl and click add one, a drag selects those in it.</source>
        <translation>Les flèches vont à la langue suivante dans leur direction ; Ctrl et clic en ajoute une, un glissement sélectionne celles qu’il entoure.</translation>
    </message>
    <message>
        <source>divergence %1</source>
        <translation>divergence %1</translation>
    </message>
    <message>
        <source>divergence %1; %2 % kept</source>
        <translation>divergence %1 ; %2 % conservés</translation>
    </message>
</context>
<context>
    <name>isogloss::LanguageModel</name>
    <message>
        <source>class 5, winners</source>
        <translation>classe 5, gagnantes</translation>
    </message>
    <message>
        <source>class 4, underdogs</source>
        <translation>classe 4, outsiders</translation>
    </message>
    <message>
        <source>class 3, rising stars</source>
        <translation>classe 3, étoiles montantes</translation>
    </message>
    <message>
        <source>class 2, hopefuls</source>
        <translation>classe 2, prometteuses</translation>
    </message>
    <message>
        <source>class 1, scraping by</source>
        <translation>classe 1, tout juste pourvues</translation>
    </message>
    <message>
        <source>class 0, left behind</source>
        <translation>classe 0, laissées pour compte</translation>
    </message>
    <message>
        <source>class not listed</source>
        <translation>classe non répertoriée</translation>
    </message>
    <message>
        <source>unknown family</source>
        <translation>famille inconnue</translation>
    </message>
    <message>
        <source>unknown script</source>
        <translation>écriture inconnue</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4</source>
        <translation>%1 · %2 · %3 · %4</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>isogloss::MainWindow</name>
    <message>
        <source>Divergence</source>
        <translation>Divergence</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Experts</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Corrélation</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Expériences</translation>
    </message>
    <message>
        <source>%1 (%2) against %3; click an expert to select it, double-click to promote it</source>
        <translation>%1 (%2) contre %3&#xa0;; un clic sélectionne un expert, un double-clic le promeut</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Steering</source>
        <translation>Pilotage</translation>
    </message>
    <message>
        <source>Before ○  after ●</source>
        <translation>Avant ○  après ●</translation>
    </message>
    <message>
        <source>%1 row was left out because a language lacks it.</source>
        <translation>%1 ligne est laissée de côté car une langue ne l’a pas.</translation>
    </message>
    <message>
        <source>%1 rows were left out because a language lacks them.</source>
        <translation>%1 lignes sont laissées de côté car une langue ne les a pas.</translation>
    </message>
    <message>
        <source>Isogloss %1, Qt %2</source>
        <translation>Isogloss %1, Qt %2</translation>
    </message>
    <message>
        <source>The first layer is being run; the heatmap fills as layers are done.</source>
        <translation>La première couche est en cours&#xa0;; la carte se remplit couche après couche.</translation>
    </message>
    <message>
        <source>Model and corpus are open. Press Run.</source>
        <translation>Modèle et corpus sont ouverts. Appuyez sur Lancer.</translation>
    </message>
    <message>
        <source>%1 is open. Open a corpus, then press Run.</source>
        <translation>%1 est ouvert. Ouvrez un corpus, puis appuyez sur Lancer.</translation>
    </message>
    <message>
        <source>tracing on %1</source>
        <translation>trace en cours sur %1</translation>
    </message>
    <message>
        <source>tracing</source>
        <translation>trace en cours</translation>
    </message>
    <message>
        <source>re-evaluating</source>
        <translation>réévaluation</translation>
    </message>
    <message>
        <source>evaluating</source>
        <translation>évaluation</translation>
    </message>
    <message>
        <source>comparing with a reference run</source>
        <translation>comparaison à une exécution de référence</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>trace: %1 · %2 · %3</source>
        <translation>trace&#xa0;: %1 · %2 · %3</translation>
    </message>
    <message>
        <source>trace: %1, %2 of %3 layers complete</source>
        <translation>trace&#xa0;: %1, %2 couches sur %3 complètes</translation>
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
        <translation>contre %1</translation>
    </message>
    <message>
        <source>steered</source>
        <translation>piloté</translation>
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
        <translation>Ouvrir un &amp;modèle…</translation>
    </message>
    <message>
        <source>checkpoint load</source>
        <translation>checkpoint charger</translation>
    </message>
    <message>
        <source>Open &amp;corpus folder…</source>
        <translation>Ouvrir un &amp;corpus…</translation>
    </message>
    <message>
        <source>FLORES Belebele parallel text load</source>
        <translation>FLORES Belebele texte parallèle charger</translation>
    </message>
    <message>
        <source>Open &amp;trace…</source>
        <translation>Ouvrir une &amp;trace…</translation>
    </message>
    <message>
        <source>h5 load</source>
        <translation>h5 charger</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Essayer la &amp;démo</translation>
    </message>
    <message>
        <source>example</source>
        <translation>exemple</translation>
    </message>
    <message>
        <source>Export &amp;figure…</source>
        <translation>Exporter une &amp;figure…</translation>
    </message>
    <message>
        <source>pdf svg png csv paper data save</source>
        <translation>pdf svg png csv article données enregistrer</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Clear selection</source>
        <translation>&amp;Effacer la sélection</translation>
    </message>
    <message>
        <source>deselect nothing</source>
        <translation>désélectionner rien</translation>
    </message>
    <message>
        <source>&amp;Search actions and languages…</source>
        <translation>C&amp;hercher actions et langues…</translation>
    </message>
    <message>
        <source>command palette find</source>
        <translation>palette de commandes trouver</translation>
    </message>
    <message>
        <source>&amp;Run the corpus</source>
        <translation>&amp;Lancer le corpus</translation>
    </message>
    <message>
        <source>trace start</source>
        <translation>trace démarrer</translation>
    </message>
    <message>
        <source>&amp;Cancel what runs</source>
        <translation>&amp;Arrêter ce qui tourne</translation>
    </message>
    <message>
        <source>stop abort</source>
        <translation>stop interrompre</translation>
    </message>
    <message>
        <source>Re-&amp;evaluate</source>
        <translation>Réé&amp;valuer</translation>
    </message>
    <message>
        <source>steer again compare</source>
        <translation>piloter encore comparer</translation>
    </message>
    <message>
        <source>Show what the model is &amp;given…</source>
        <translation>Montrer ce que le modèle &amp;reçoit…</translation>
    </message>
    <message>
        <source>prompt preview token ids chat template</source>
        <translation>aperçu prompt ids de tokens modèle de conversation</translation>
    </message>
    <message>
        <source>Co&amp;mpare with a reference run…</source>
        <translation>Co&amp;mparer à une exécution de référence…</translation>
    </message>
    <message>
        <source>parity check transformers dump badge</source>
        <translation>parité contrôle transformers dump badge</translation>
    </message>
    <message>
        <source>&amp;Promote the selected expert</source>
        <translation>&amp;Promouvoir l’expert sélectionné</translation>
    </message>
    <message>
        <source>&amp;Suppress the selected expert</source>
        <translation>&amp;Supprimer l’expert sélectionné</translation>
    </message>
    <message>
        <source>&amp;Leave the selected expert alone</source>
        <translation>&amp;Laisser l’expert sélectionné</translation>
    </message>
    <message>
        <source>remove edit</source>
        <translation>retirer modification</translation>
    </message>
    <message>
        <source>Band &amp;inside the isogloss line</source>
        <translation>Bande à l’&amp;intérieur de l’isoglosse</translation>
    </message>
    <message>
        <source>layers shared steer</source>
        <translation>couches partagées piloter</translation>
    </message>
    <message>
        <source>&amp;Open plan…</source>
        <translation>&amp;Ouvrir un plan…</translation>
    </message>
    <message>
        <source>Sa&amp;ve plan…</source>
        <translation>&amp;Enregistrer le plan…</translation>
    </message>
    <message>
        <source>&amp;Copy plan as JSON</source>
        <translation>&amp;Copier le plan en JSON</translation>
    </message>
    <message>
        <source>Paste pl&amp;an</source>
        <translation>Co&amp;ller un plan</translation>
    </message>
    <message>
        <source>JSON clipboard</source>
        <translation>JSON presse-papiers</translation>
    </message>
    <message>
        <source>Clea&amp;r plan</source>
        <translation>&amp;Vider le plan</translation>
    </message>
    <message>
        <source>empty new</source>
        <translation>vide nouveau</translation>
    </message>
    <message>
        <source>Run the plan as an &amp;experiment</source>
        <translation>Exécuter le plan comme &amp;expérience</translation>
    </message>
    <message>
        <source>evaluate task accuracy</source>
        <translation>évaluer tâche exactitude</translation>
    </message>
    <message>
        <source>Run a random &amp;control</source>
        <translation>Exécuter un &amp;témoin aléatoire</translation>
    </message>
    <message>
        <source>matched experts evaluate</source>
        <translation>experts appariés évaluer</translation>
    </message>
    <message>
        <source>Start the &amp;sweep</source>
        <translation>Lancer le &amp;balayage</translation>
    </message>
    <message>
        <source>grid strength threshold band rule</source>
        <translation>grille intensité seuil bande règle</translation>
    </message>
    <message>
        <source>&amp;Belebele folder…</source>
        <translation>Dossier &amp;Belebele…</translation>
    </message>
    <message>
        <source>panel dock</source>
        <translation>volet dock</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lancement</translation>
    </message>
    <message>
        <source>&amp;Steering</source>
        <translation>&amp;Pilotage</translation>
    </message>
    <message>
        <source>&amp;Before and after</source>
        <translation>A&amp;vant et après</translation>
    </message>
    <message>
        <source>page tab view</source>
        <translation>page onglet vue</translation>
    </message>
    <message>
        <source>&amp;Divergence by layer and language</source>
        <translation>&amp;Divergence par couche et langue</translation>
    </message>
    <message>
        <source>&amp;Languages of a layer</source>
        <translation>&amp;Langues d’une couche</translation>
    </message>
    <message>
        <source>&amp;Experts of all layers</source>
        <translation>&amp;Experts de toutes les couches</translation>
    </message>
    <message>
        <source>&amp;Tokens of a row</source>
        <translation>&amp;Tokens d’une ligne</translation>
    </message>
    <message>
        <source>&amp;Correlation with accuracy</source>
        <translation>&amp;Corrélation avec l’exactitude</translation>
    </message>
    <message>
        <source>E&amp;xperiments</source>
        <translation>E&amp;xpériences</translation>
    </message>
    <message>
        <source>page tab runs evaluate compare sweep</source>
        <translation>page onglet exécutions évaluer comparer balayage</translation>
    </message>
    <message>
        <source>heatmap plan</source>
        <translation>carte de chaleur plan</translation>
    </message>
    <message>
        <source>Heatmap b&amp;efore</source>
        <translation>Carte a&amp;vant</translation>
    </message>
    <message>
        <source>Heatmap &amp;after</source>
        <translation>Carte a&amp;près</translation>
    </message>
    <message>
        <source>Heatmap &amp;difference</source>
        <translation>Carte des di&amp;fférences</translation>
    </message>
    <message>
        <source>theme colours appearance</source>
        <translation>thème couleurs apparence</translation>
    </message>
    <message>
        <source>Theme of the s&amp;ystem</source>
        <translation>Thème du s&amp;ystème</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>Thème c&amp;lair</translation>
    </message>
    <message>
        <source>Dar&amp;k theme</source>
        <translation>Thème &amp;sombre</translation>
    </message>
    <message>
        <source>Rese&amp;t layout</source>
        <translation>Dispositio&amp;n initiale</translation>
    </message>
    <message>
        <source>panels docks splitters default</source>
        <translation>volets docks séparateurs défaut</translation>
    </message>
    <message>
        <source>&amp;Guided first visit</source>
        <translation>&amp;Première visite guidée</translation>
    </message>
    <message>
        <source>tour demo introduction tutorial</source>
        <translation>visite démo introduction tutoriel</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>keys help</source>
        <translation>touches aide</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>E&amp;xperiment</source>
        <translation>E&amp;xpérience</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Select %1</source>
        <translation>Sélectionner %1</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Comparer à %1</translation>
    </message>
    <message>
        <source>reference against</source>
        <translation>référence contre</translation>
    </message>
    <message>
        <source>%1: a run is going on; cancel it before something else is opened.</source>
        <translation>%1&#xa0;: une exécution est en cours&#xa0;; annulez-la avant d’ouvrir autre chose.</translation>
    </message>
    <message>
        <source>%1: expected a model folder, a corpus folder, a trace (.isogloss.h5), a session (.isogloss) or a plan (.plan.json).</source>
        <translation>%1&#xa0;: attendu un dossier de modèle, un dossier de corpus, une trace (.isogloss.h5), une session (.isogloss) ou un plan (.plan.json).</translation>
    </message>
    <message>
        <source>The demo is not installed: expected it in share/isogloss/demo of the installation. Install the whole package.</source>
        <translation>La démo n’est pas installée&#xa0;: elle est attendue dans share/isogloss/demo de l’installation. Installez le paquet entier.</translation>
    </message>
    <message>
        <source>Model folder: config.json, safetensors, tokenizer.json</source>
        <translation>Dossier de modèle&#xa0;: config.json, safetensors, tokenizer.json</translation>
    </message>
    <message>
        <source>Corpus folder: FLORES-200, or Belebele files</source>
        <translation>Dossier de corpus&#xa0;: FLORES-200, ou fichiers Belebele</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <source>Traces (*.isogloss.h5 *.h5)</source>
        <translation>Traces (*.isogloss.h5 *.h5)</translation>
    </message>
    <message>
        <source>Steering plan</source>
        <translation>Plan de pilotage</translation>
    </message>
    <message>
        <source>Plans (*.plan.json *.json)</source>
        <translation>Plans (*.plan.json *.json)</translation>
    </message>
    <message>
        <source>Plans (*.plan.json)</source>
        <translation>Plans (*.plan.json)</translation>
    </message>
    <message>
        <source>Folder of Belebele files (jsonl)</source>
        <translation>Dossier de fichiers Belebele (jsonl)</translation>
    </message>
    <message>
        <source>Reference run: what `isogloss-cli forward` or a script of the reference implementation wrote</source>
        <translation>Exécution de référence&#xa0;: ce qu’a écrit `isogloss-cli forward` ou un script de l’implémentation de référence</translation>
    </message>
    <message>
        <source>Reference runs (*.h5 *.safetensors *.npz)</source>
        <translation>Exécutions de référence (*.h5 *.safetensors *.npz)</translation>
    </message>
    <message>
        <source>Folder for traces</source>
        <translation>Dossier des traces</translation>
    </message>
    <message>
        <source>Folder of the task&apos;s files</source>
        <translation>Dossier des fichiers de la tâche</translation>
    </message>
    <message>
        <source>Template of the task</source>
        <translation>Modèle de la tâche (template)</translation>
    </message>
    <message>
        <source>Templates (*.json)</source>
        <translation>Modèles (*.json)</translation>
    </message>
    <message>
        <source>Results of isogloss-cli evaluate</source>
        <translation>Résultats de isogloss-cli evaluate</translation>
    </message>
    <message>
        <source>Results (*.json)</source>
        <translation>Résultats (*.json)</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Markdown (*.md);;LaTeX (*.tex);;CSV (*.csv);;Changed answers (*.flips.csv)</source>
        <translation>Markdown (*.md);;LaTeX (*.tex);;CSV (*.csv);;Réponses changées (*.flips.csv)</translation>
    </message>
    <message>
        <source>Accuracies by language</source>
        <translation>Exactitudes par langue</translation>
    </message>
    <message>
        <source>Tables and results (*.csv *.json)</source>
        <translation>Tableaux et résultats (*.csv *.json)</translation>
    </message>
    <message>
        <source>Divergence by layer and language</source>
        <translation>Divergence par couche et langue</translation>
    </message>
    <message>
        <source>Divergence by layer</source>
        <translation>Divergence par couche</translation>
    </message>
    <message>
        <source>Experts of a layer</source>
        <translation>Experts d’une couche</translation>
    </message>
    <message>
        <source>Languages of a layer, matrix</source>
        <translation>Langues d’une couche, matrice</translation>
    </message>
    <message>
        <source>Languages of a layer, map</source>
        <translation>Langues d’une couche, carte</translation>
    </message>
    <message>
        <source>Experts of all layers</source>
        <translation>Experts de toutes les couches</translation>
    </message>
    <message>
        <source>Tokens of a row</source>
        <translation>Tokens d’une ligne</translation>
    </message>
    <message>
        <source>Divergence against accuracy</source>
        <translation>Divergence contre exactitude</translation>
    </message>
    <message>
        <source>Correlation by layer</source>
        <translation>Corrélation par couche</translation>
    </message>
    <message>
        <source>Forest plot of two runs</source>
        <translation>Diagramme en forêt de deux exécutions</translation>
    </message>
    <message>
        <source>Outcome of the sweep</source>
        <translation>Résultat du balayage</translation>
    </message>
    <message>
        <source>Dose and response</source>
        <translation>Dose et réponse</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>A run is going on. Stop it and close? Its trace can be resumed later.</source>
        <translation>Une exécution est en cours. L’arrêter et fermer&#xa0;? Sa trace pourra être reprise plus tard.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>The session could not be saved: %1</source>
        <translation>La session n’a pas pu être enregistrée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>Open &amp;session…</source>
        <translation>Ouvrir une &amp;session…</translation>
    </message>
    <message>
        <source>isogloss load project</source>
        <translation>isogloss charger projet</translation>
    </message>
    <message>
        <source>&amp;Reopen the last session</source>
        <translation>&amp;Rouvrir la dernière session</translation>
    </message>
    <message>
        <source>restore recover crash</source>
        <translation>restaurer récupérer plantage</translation>
    </message>
    <message>
        <source>Sa&amp;ve session</source>
        <translation>Enregistrer la sess&amp;ion</translation>
    </message>
    <message>
        <source>Session saved as %1</source>
        <translation>Session enregistrée sous %1</translation>
    </message>
    <message>
        <source>isogloss project keep</source>
        <translation>isogloss projet garder</translation>
    </message>
    <message>
        <source>Save session &amp;as…</source>
        <translation>Enregistrer la session &amp;sous…</translation>
    </message>
    <message>
        <source>isogloss project copy</source>
        <translation>isogloss projet copie</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Sessions (*.isogloss)</source>
        <translation>Sessions (*.isogloss)</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>Enregistrer la session</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>Ouvrir un fichier ré&amp;cent</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Encore rien</translation>
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
    <message>
        <source>Show only some lan&amp;guages of the heatmap…</source>
        <translation>N’afficher que certaines lan&amp;gues de la carte…</translation>
    </message>
    <message>
        <source>filter search rows</source>
        <translation>filtrer chercher lignes</translation>
    </message>
    <message>
        <source>Experts chosen to&amp;gether</source>
        <translation>Experts choisis &amp;ensemble</translation>
    </message>
    <message>
        <source>page tab view co-activation pairs of experts</source>
        <translation>page onglet vue coactivation paires d’experts</translation>
    </message>
    <message>
        <source>heatmap enlarge magnify part</source>
        <translation>carte agrandir loupe partie</translation>
    </message>
    <message>
        <source>&amp;Zoom in on the heatmap</source>
        <translation>A&amp;grandir la carte</translation>
    </message>
    <message>
        <source>Zoom &amp;out of the heatmap</source>
        <translation>&amp;Réduire la carte</translation>
    </message>
    <message>
        <source>Zoom to what is sele&amp;cted</source>
        <translation>Agrandir la séle&amp;ction</translation>
    </message>
    <message>
        <source>The whole heat&amp;map</source>
        <translation>La carte &amp;entière</translation>
    </message>
    <message>
        <source>promote %1 experts</source>
        <translation>promouvoir %1 experts</translation>
    </message>
    <message>
        <source>suppress %1 experts</source>
        <translation>supprimer %1 experts</translation>
    </message>
    <message>
        <source>Experts of a layer that are chosen together</source>
        <translation>Experts d’une couche choisis ensemble</translation>
    </message>
    <message>
        <source>In a pane of its own</source>
        <translation>Dans un volet à part</translation>
    </message>
    <message>
        <source>Before and after &amp;side by side</source>
        <translation>Avant et après &amp;côte à côte</translation>
    </message>
    <message>
        <source>Compare with the selected lan&amp;guage</source>
        <translation>Comparer à la lan&amp;gue sélectionnée</translation>
    </message>
    <message>
        <source>Two traces can be compared at a time; the others were left alone.</source>
        <translation>Deux traces peuvent être comparées à la fois ; les autres ont été laissées de côté.</translation>
    </message>
    <message>
        <source>The dropped text</source>
        <translation>Le texte déposé</translation>
    </message>
    <message>
        <source>drop plan</source>
        <translation>déposer un plan</translation>
    </message>
    <message>
        <source>Two runs, side by side</source>
        <translation>Deux exécutions côte à côte</translation>
    </message>
    <message>
        <source>&amp;Where the plan applies…</source>
        <translation>Où le plan s’a&amp;pplique…</translation>
    </message>
    <message>
        <source>scope layers languages tokens</source>
        <translation>portée couches langues tokens scope</translation>
    </message>
    <message>
        <source>Apply the plan only to the layers of the ban&amp;d</source>
        <translation>Appliquer le plan aux seules couches de la ban&amp;de</translation>
    </message>
    <message>
        <source>Apply the plan only to the selected lan&amp;guages</source>
        <translation>Appliquer le plan aux seules lan&amp;gues sélectionnées</translation>
    </message>
    <message>
        <source>Apply the plan everyw&amp;here</source>
        <translation>Appliquer le plan par&amp;tout</translation>
    </message>
</context>
<context>
    <name>isogloss::Pages</name>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
</context>
<context>
    <name>isogloss::PairsChart</name>
    <message>
        <source>Divergence of every two languages</source>
        <translation>Divergence de chaque paire de langues</translation>
    </message>
    <message>
        <source>Click a layer of the heatmap: how far its languages are from each other is shown here.</source>
        <translation>Cliquez sur une couche de la carte de chaleur&#xa0;: les distances entre ses langues s’affichent ici.</translation>
    </message>
    <message>
        <source>entropy-normalised JS divergence, layer %1</source>
        <translation>divergence JS normalisée par l’entropie, couche %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>the same language</source>
        <translation>la même langue</translation>
    </message>
    <message>
        <source>divergence %1, n = %2</source>
        <translation>divergence %1, n = %2</translation>
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
        <translation>Cette couche n’a pas encore été exécutée.</translation>
    </message>
    <message>
        <source>layer %1, %2 languages, means over %3 rows; clusters by average linkage; click a cell to select its two languages</source>
        <translation>couche %1, %2 langues, moyennes sur %3 lignes&#xa0;; groupes par lien moyen&#xa0;; un clic sur une cellule sélectionne ses deux langues</translation>
    </message>
</context>
<context>
    <name>isogloss::ParityCheck</name>
    <message>
        <source>parity: comparing with %1</source>
        <translation>parité&#xa0;: comparaison à %1</translation>
    </message>
    <message>
        <source>parity: %1 % of experts, %2 of %3</source>
        <translation>parité&#xa0;: %1&#xa0;% des experts, %2 sur %3</translation>
    </message>
    <message>
        <source>%1, beyond rounding</source>
        <translation>%1, au-delà des arrondis</translation>
    </message>
    <message>
        <source>f32, %1 tokens</source>
        <translation>f32, %1 tokens</translation>
    </message>
    <message>
        <source>layer %1: same experts for %2 of %3 tokens (%4 differ beyond a tie); router logits within %5 of their spread; smallest margin %6</source>
        <translation>couche %1&#xa0;: mêmes experts pour %2 des %3 tokens (%4 diffèrent au-delà d’une égalité)&#xa0;; logits du routeur à %5 près de leur étendue&#xa0;; plus petite marge %6</translation>
    </message>
    <message>
        <source>logits within %1</source>
        <translation>logits à %1 près</translation>
    </message>
</context>
<context>
    <name>isogloss::PlanDocument</name>
    <message>
        <source>The plan</source>
        <translation>Le plan</translation>
    </message>
    <message>
        <source>promote expert %1 of layer %2</source>
        <translation>promouvoir l’expert %1 de la couche %2</translation>
    </message>
    <message>
        <source>suppress expert %1 of layer %2</source>
        <translation>supprimer l’expert %1 de la couche %2</translation>
    </message>
    <message>
        <source>remove expert %1 of layer %2</source>
        <translation>retirer l’expert %1 de la couche %2</translation>
    </message>
    <message>
        <source>remove %1 edit</source>
        <translation>retirer %1 modification</translation>
    </message>
    <message>
        <source>remove %1 edits</source>
        <translation>retirer %1 modifications</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>règle %1</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>intensité</translation>
    </message>
    <message>
        <source>layer band</source>
        <translation>bande de couches</translation>
    </message>
    <message>
        <source>threshold θ</source>
        <translation>seuil θ</translation>
    </message>
    <message>
        <source>Only generated tokens are steered, and a trace has none: an experiment with a generation task shows the effect.</source>
        <translation>Seuls les tokens générés sont pilotés, et une trace n’en a pas : une expérience avec une tâche de génération montre l’effet.</translation>
    </message>
    <message>
        <source>All edits lie outside layers %1–%2, where the plan applies: it would change nothing.</source>
        <translation>Toutes les modifications sont hors des couches %1–%2, où le plan s’applique : il ne changerait rien.</translation>
    </message>
    <message>
        <source>The trace has none of the languages that the plan applies to (%1): it would change nothing.</source>
        <translation>La trace n’a aucune des langues auxquelles le plan s’applique (%1) : il ne changerait rien.</translation>
    </message>
    <message>
        <source>where the plan applies</source>
        <translation>où le plan s’applique</translation>
    </message>
    <message>
        <source>Not in this trace: %1.</source>
        <translation>Absentes de cette trace : %1.</translation>
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
        <translation>modèle de conversation</translation>
    </message>
    <message>
        <source>What the model is given</source>
        <translation>Ce que le modèle reçoit</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>row </source>
        <translation>ligne </translation>
    </message>
    <message>
        <source>Row of the corpus</source>
        <translation>Ligne du corpus</translation>
    </message>
    <message>
        <source>The row as one user turn of the checkpoint&apos;s chat template</source>
        <translation>La ligne comme un tour d’utilisateur du modèle de conversation du checkpoint</translation>
    </message>
    <message>
        <source>The checkpoint has no chat template.</source>
        <translation>Le checkpoint n’a pas de modèle de conversation.</translation>
    </message>
    <message>
        <source>Exact text</source>
        <translation>Texte exact</translation>
    </message>
    <message>
        <source>Token ids</source>
        <translation>Ids de tokens</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copier en JSON</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 tokens, %2 bytes; row %3 of %4</source>
        <translation>%1 tokens, %2 octets&#xa0;; ligne %3 sur %4</translation>
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
        <translation>nats par octet</translation>
    </message>
    <message>
        <source>Belebele</source>
        <translation>Belebele</translation>
    </message>
    <message>
        <source>Re-evaluate runs the corpus again with the plan. What changed, by language, is shown here.</source>
        <translation>Réévaluer relance le corpus avec le plan. Ce qui a changé, par langue, s’affiche ici.</translation>
    </message>
    <message>
        <source>Before and after, by language</source>
        <translation>Avant et après, par langue</translation>
    </message>
    <message>
        <source>The plan has changed since. %1</source>
        <translation>Le plan a changé depuis. %1</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Ce qui est comparé</translation>
    </message>
</context>
<context>
    <name>isogloss::RunController</name>
    <message>
        <source>%1 × %2, top-%3</source>
        <translation>%1 × %2, top-%3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
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
        <translation>examen de ce qu’il faut à l’exécution …</translation>
    </message>
    <message>
        <source>%1 rows, about %2 tokens; needs %3 of memory</source>
        <translation>%1 lignes, environ %2 tokens&#xa0;; demande %3 de mémoire</translation>
    </message>
    <message>
        <source>waiting for the engine</source>
        <translation>en attente du moteur</translation>
    </message>
</context>
<context>
    <name>isogloss::RunForm</name>
    <message>
        <source>chat</source>
        <translation>conversation</translation>
    </message>
    <message>
        <source>folder of the task&apos;s files</source>
        <translation>dossier des fichiers de la tâche</translation>
    </message>
    <message>
        <source>task.json</source>
        <translation>task.json</translation>
    </message>
    <message>
        <source>all; or names with commas, or medical</source>
        <translation>all&#xa0;; ou des noms séparés par des virgules, ou medical</translation>
    </message>
    <message>
        <source>Codes with commas between them, or all</source>
        <translation>Codes séparés par des virgules, ou all</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>First items of each language; all = every one</source>
        <translation>Premiers items de chaque langue&#xa0;; all = tous</translation>
    </message>
    <message>
        <source>The languages that are checked in the run pane</source>
        <translation>Les langues cochées dans le volet de lancement</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>cochées</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tâche</translation>
    </message>
    <message>
        <source>data</source>
        <translation>données</translation>
    </message>
    <message>
        <source>Choose the data folder</source>
        <translation>Choisir le dossier de données</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>langues</translation>
    </message>
    <message>
        <source>items</source>
        <translation>items</translation>
    </message>
    <message>
        <source>shots</source>
        <translation>exemples</translation>
    </message>
    <message>
        <source>template</source>
        <translation>template</translation>
    </message>
    <message>
        <source>Choose the task&apos;s template</source>
        <translation>Choisir le template de la tâche</translation>
    </message>
    <message>
        <source>subjects</source>
        <translation>matières</translation>
    </message>
    <message>
        <source>parallel corpus</source>
        <translation>corpus parallèle</translation>
    </message>
    <message>
        <source>The prompt is one user turn of the model&apos;s chat template</source>
        <translation>Le prompt est un tour d’utilisateur du modèle de conversation</translation>
    </message>
    <message>
        <source>The model has no chat template</source>
        <translation>Le modèle n’a pas de modèle de conversation</translation>
    </message>
</context>
<context>
    <name>isogloss::RunListModel</name>
    <message>
        <source>no plan</source>
        <translation>sans plan</translation>
    </message>
    <message>
        <source>plan that cannot be read</source>
        <translation>plan illisible</translation>
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
        <translation> · couches %1–%2</translation>
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
        <translation> · tokens du prompt</translation>
    </message>
    <message>
        <source> · generated tokens</source>
        <translation> · tokens générés</translation>
    </message>
    <message>
        <source> nats/byte</source>
        <translation> nats/octet</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complète</translation>
    </message>
    <message>
        <source>partial, can go on</source>
        <translation>partielle, peut continuer</translation>
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
        <translation>en cours, %1&#xa0;%</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>, %1 shots</source>
        <translation>, %1 exemples</translation>
    </message>
    <message>
        <source>, chat</source>
        <translation>, conversation</translation>
    </message>
    <message>
        <source>run</source>
        <translation>exécution</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
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
        <translation>plan</translation>
    </message>
    <message>
        <source>mean over languages</source>
        <translation>moyenne sur les langues</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
</context>
<context>
    <name>isogloss::RunPanel</name>
    <message>
        <source>▸ Options</source>
        <translation>▸ Options</translation>
    </message>
    <message>
        <source>chat template</source>
        <translation>modèle de conversation</translation>
    </message>
    <message>
        <source>keep router logits</source>
        <translation>garder les logits</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Ouvrir un modèle…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Open a corpus…</source>
        <translation>Ouvrir un corpus…</translation>
    </message>
    <message>
        <source>Corpus</source>
        <translation>Corpus</translation>
    </message>
    <message>
        <source>▾ Options</source>
        <translation>▾ Options</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>How many rows of the corpus are run, from the first</source>
        <translation>Combien de lignes du corpus sont exécutées, à partir de la première</translation>
    </message>
    <message>
        <source>What the weights compute in: bf16 is faster, f32 gives the reference implementation&apos;s numbers</source>
        <translation>Le format de calcul des poids&#xa0;: bf16 est plus rapide, f32 donne les nombres de l’implémentation de référence</translation>
    </message>
    <message>
        <source>¾ of what is free</source>
        <translation>¾ de ce qui est libre</translation>
    </message>
    <message>
        <source>Memory that a run may take, as 8G or 512M</source>
        <translation>Mémoire que peut prendre une exécution, comme 8G ou 512M</translation>
    </message>
    <message>
        <source>Each text becomes one user turn of the model&apos;s chat template</source>
        <translation>Chaque texte devient un tour d’utilisateur du modèle de conversation</translation>
    </message>
    <message>
        <source>the program&apos;s own</source>
        <translation>celui du programme</translation>
    </message>
    <message>
        <source>Folder for traces</source>
        <translation>Dossier des traces</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>nombres</translation>
    </message>
    <message>
        <source>device</source>
        <translation>machine</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>mémoire</translation>
    </message>
    <message>
        <source>traces in</source>
        <translation>traces dans</translation>
    </message>
    <message>
        <source>Every token&apos;s router logits go into the trace: the preview of a plan needs them. It grows by tokens × layers × experts × 2 bytes</source>
        <translation>Les logits du routeur de chaque token vont dans la trace&#xa0;: l’aperçu d’un plan en a besoin. Elle grandit de tokens × couches × experts × 2 octets</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>or an id of the hub cache: org/name</source>
        <translation>ou un id du cache du hub&#xa0;: org/nom</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>isogloss::ScopePopup</name>
    <message>
        <source>take the band</source>
        <translation>prendre la bande</translation>
    </message>
    <message>
        <source>take the selected</source>
        <translation>prendre la sélection</translation>
    </message>
    <message>
        <source>Apply everywhere</source>
        <translation>Appliquer partout</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>prompt</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>générés</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Search name, code, script</source>
        <translation>Nom, code, écriture</translation>
    </message>
    <message>
        <source>Search languages</source>
        <translation>Chercher des langues</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Layers %1–%2, the steering pane&apos;s band</source>
        <translation>Couches %1–%2, la bande du volet Pilotage</translation>
    </message>
    <message>
        <source>The band holds all layers</source>
        <translation>La bande contient toutes les couches</translation>
    </message>
    <message>
        <source>No language is selected</source>
        <translation>Aucune langue n’est sélectionnée</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>isogloss::ScopeRow</name>
    <message>
        <source>Layers, languages and tokens that the plan applies to</source>
        <translation>Couches, langues et tokens auxquels le plan s’applique</translation>
    </message>
    <message>
        <source>Applies everywhere</source>
        <translation>S’applique partout</translation>
    </message>
    <message>
        <source>Applies to: %1</source>
        <translation>S’applique à : %1</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>partout</translation>
    </message>
</context>
<context>
    <name>isogloss::SessionController</name>
    <message>
        <source>Isogloss ended in the middle of a session. What was open on %1 can be brought back.</source>
        <translation>Isogloss s’est terminé au milieu d’une session. Ce qui était ouvert le %1 peut être rétabli.</translation>
    </message>
    <message>
        <source>Restore the session</source>
        <translation>Rétablir la session</translation>
    </message>
</context>
<context>
    <name>isogloss::ShortcutSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Heatmap: move the selected cell</source>
        <translation>Carte&#xa0;: déplacer la cellule sélectionnée</translation>
    </message>
    <message>
        <source>arrow keys</source>
        <translation>flèches</translation>
    </message>
    <message>
        <source>Heatmap: add a language to the selection</source>
        <translation>Carte&#xa0;: ajouter une langue à la sélection</translation>
    </message>
    <message>
        <source>Ctrl+click</source>
        <translation>Ctrl+clic</translation>
    </message>
    <message>
        <source>Experts: promote, suppress, remove</source>
        <translation>Experts&#xa0;: promouvoir, supprimer, retirer</translation>
    </message>
    <message>
        <source>P, S, Del</source>
        <translation>P, S, Suppr</translation>
    </message>
    <message>
        <source>Experts: promote</source>
        <translation>Experts&#xa0;: promouvoir</translation>
    </message>
    <message>
        <source>double click</source>
        <translation>double clic</translation>
    </message>
    <message>
        <source>Languages: check, uncheck</source>
        <translation>Langues&#xa0;: cocher, décocher</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Edits: change the strength</source>
        <translation>Modifications&#xa0;: changer l’intensité</translation>
    </message>
    <message>
        <source>F2, double click</source>
        <translation>F2, double clic</translation>
    </message>
</context>
<context>
    <name>isogloss::StatusLine</name>
    <message>
        <source>memory %1</source>
        <translation>mémoire %1</translation>
    </message>
</context>
<context>
    <name>isogloss::SteeringController</name>
    <message>
        <source>With &quot;keep router logits&quot; in the options of the run, what a plan would change is shown here before it is run.</source>
        <translation>Avec «&#xa0;garder les logits&#xa0;» dans les options de l’exécution, ce qu’un plan changerait s’affiche ici avant de l’exécuter.</translation>
    </message>
    <message>
        <source>Would change the top-%1 of %2 % of tokens in layer %3; most in %4 (%5 %), least in %6 (%7 %).</source>
        <translation>Changerait le top-%1 de %2&#xa0;% des tokens dans la couche %3&#xa0;; le plus en %4 (%5&#xa0;%), le moins en %6 (%7&#xa0;%).</translation>
    </message>
    <message>
        <source>layer %1: %2 %</source>
        <translation>couche %1&#xa0;: %2&#xa0;%</translation>
    </message>
    <message>
        <source>Before downstream effects: %1.</source>
        <translation>Avant les effets en aval&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Share of tokens whose top-k changes, in %. The first layer is exact; later ones are before downstream effects.</source>
        <translation>Part des tokens dont le top-k change, en&#xa0;%. La première couche est exacte&#xa0;; les suivantes sont avant les effets en aval.</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>couche %1</translation>
    </message>
    <message>
        <source>nats per byte</source>
        <translation>nats par octet</translation>
    </message>
    <message>
        <source>accuracy, %</source>
        <translation>exactitude,&#xa0;%</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>mean divergence</source>
        <translation>divergence moyenne</translation>
    </message>
    <message>
        <source>open plan</source>
        <translation>ouvrir un plan</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>Le presse-papiers</translation>
    </message>
    <message>
        <source>paste plan</source>
        <translation>coller un plan</translation>
    </message>
    <message>
        <source>clear plan</source>
        <translation>vider le plan</translation>
    </message>
    <message>
        <source>No layer lies inside the isogloss line at this θ; the handle on the colour bar moves it.</source>
        <translation>Aucune couche n’est à l’intérieur de l’isoglosse pour ce θ&#xa0;; la poignée de la barre de couleurs la déplace.</translation>
    </message>
    <message>
        <source>Run a corpus first</source>
        <translation>Exécutez d’abord un corpus</translation>
    </message>
    <message>
        <source>The run is still going on</source>
        <translation>L’exécution est encore en cours</translation>
    </message>
    <message>
        <source>The trace is not complete: resume its run first</source>
        <translation>La trace n’est pas complète&#xa0;: reprenez d’abord son exécution</translation>
    </message>
    <message>
        <source>Open the model and the corpus of this trace first</source>
        <translation>Ouvrez d’abord le modèle et le corpus de cette trace</translation>
    </message>
    <message>
        <source>The open model is not the one of this trace</source>
        <translation>Le modèle ouvert n’est pas celui de cette trace</translation>
    </message>
    <message>
        <source>waiting for the engine</source>
        <translation>en attente du moteur</translation>
    </message>
    <message>
        <source>-steered</source>
        <translation>-pilote</translation>
    </message>
    <message>
        <source>Changes %1 % of the top-%2 choices from layer %3 on; most in %4 (%5 %), least in %6 (%7 %).</source>
        <translation>Change %1&#xa0;% des choix top-%2 à partir de la couche %3&#xa0;; le plus en %4 (%5&#xa0;%), le moins en %6 (%7&#xa0;%).</translation>
    </message>
    <message>
        <source>Mean %1 nats per byte [%2, %3]; lower is better.</source>
        <translation>Moyenne %1 nats par octet [%2, %3]&#xa0;; plus bas est meilleur.</translation>
    </message>
    <message>
        <source>Mean %1 points [%2, %3], n = %4 pairs.</source>
        <translation>Moyenne %1 points [%2, %3], n = %4 paires.</translation>
    </message>
    <message>
        <source>In %1 language the interval leaves zero out.</source>
        <translation>Dans %1 langue, l’intervalle exclut zéro.</translation>
    </message>
    <message>
        <source>In %1 languages the interval leaves zero out.</source>
        <translation>Dans %1 langues, l’intervalle exclut zéro.</translation>
    </message>
    <message>
        <source>%1 language changes beyond Holm-corrected p &lt; .05.</source>
        <translation>%1 langue change au-delà de p &lt; 0,05 corrigé par Holm.</translation>
    </message>
    <message>
        <source>%1 languages change beyond Holm-corrected p &lt; .05.</source>
        <translation>%1 langues changent au-delà de p &lt; 0,05 corrigé par Holm.</translation>
    </message>
    <message>
        <source>Mean over layers, against %1. %2 of %3 languages moved closer, %4 further away; grey where the interval holds zero.</source>
        <translation>Moyenne sur les couches, contre %1. %2 langues sur %3 se sont rapprochées, %4 éloignées&#xa0;; en gris, l’intervalle contient zéro.</translation>
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
        <translation>soft&#xa0;: le logit bouge de λ écarts-types des logits du token</translation>
    </message>
    <message>
        <source>hard: promoted above the largest logit, suppressed below the smallest</source>
        <translation>hard&#xa0;: promu au-dessus du plus grand logit, supprimé sous le plus petit</translation>
    </message>
    <message>
        <source>log-softmax: on log-probabilities, just above the largest or just below the smallest</source>
        <translation>log-softmax&#xa0;: sur les log-probabilités, juste au-dessus de la plus grande ou juste sous la plus petite</translation>
    </message>
    <message>
        <source>scaled: the logit moves by λ times its own size</source>
        <translation>scaled&#xa0;: le logit bouge de λ fois sa propre taille</translation>
    </message>
    <message>
        <source>mask: suppressed experts are never chosen; promotes nothing</source>
        <translation>mask&#xa0;: les experts supprimés ne sont jamais choisis&#xa0;; ne promeut rien</translation>
    </message>
    <message>
        <source>inside the line</source>
        <translation>dans la ligne</translation>
    </message>
    <message>
        <source>Re-evaluate</source>
        <translation>Réévaluer</translation>
    </message>
    <message>
        <source>Edits of the plan</source>
        <translation>Modifications du plan</translation>
    </message>
    <message>
        <source>No edits yet. Double-click an expert&apos;s bar to promote it, or take all above τ.</source>
        <translation>Pas encore de modifications. Double-cliquez sur la barre d’un expert pour le promouvoir, ou prenez tous ceux au-dessus de τ.</translation>
    </message>
    <message>
        <source>add Belebele…</source>
        <translation>ajouter Belebele…</translation>
    </message>
    <message>
        <source>Belebele folder</source>
        <translation>Dossier Belebele</translation>
    </message>
    <message>
        <source>Plan ▾</source>
        <translation>Plan ▾</translation>
    </message>
    <message>
        <source>Strength λ</source>
        <translation>Intensité λ</translation>
    </message>
    <message>
        <source>Strength of the selected edits, of all if none is selected, and of new ones</source>
        <translation>Intensité des modifications sélectionnées, de toutes si aucune ne l’est, et des nouvelles</translation>
    </message>
    <message>
        <source>Layer band</source>
        <translation>Bande de couches</translation>
    </message>
    <message>
        <source>Layers in which experts are looked for</source>
        <translation>Couches dans lesquelles les experts sont cherchés</translation>
    </message>
    <message>
        <source>Take the layers that are inside the isogloss line of the selected language, or of all</source>
        <translation>Prendre les couches à l’intérieur de l’isoglosse de la langue sélectionnée, ou de toutes</translation>
    </message>
    <message>
        <source>band</source>
        <translation>bande</translation>
    </message>
    <message>
        <source>τ: experts count as a language&apos;s own where their share of its tokens is larger by more than τ</source>
        <translation>τ&#xa0;: un expert compte comme propre à une langue si sa part de tokens y est plus grande de plus de τ</translation>
    </message>
    <message>
        <source>Threshold τ</source>
        <translation>Seuil τ</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Un autre dossier…</translation>
    </message>
    <message>
        <source>Without Belebele</source>
        <translation>Sans Belebele</translation>
    </message>
    <message>
        <source>promote %1 expert above τ</source>
        <translation>promouvoir %1 expert au-dessus de τ</translation>
    </message>
    <message>
        <source>promote %1 experts above τ</source>
        <translation>promouvoir %1 experts au-dessus de τ</translation>
    </message>
    <message>
        <source>suppress %1 expert below −τ</source>
        <translation>supprimer %1 expert sous −τ</translation>
    </message>
    <message>
        <source>suppress %1 experts below −τ</source>
        <translation>supprimer %1 experts sous −τ</translation>
    </message>
    <message>
        <source>Select a language to see the experts it uses more than the reference</source>
        <translation>Sélectionnez une langue pour voir les experts qu’elle utilise plus que la référence</translation>
    </message>
    <message>
        <source>Promote %1 expert of the band whose share of tokens is larger in %2 than in %3 by over τ</source>
        <translation>Promouvoir %1 expert de la bande dont la part de tokens est plus grande en %2 qu’en %3 de plus de τ</translation>
    </message>
    <message>
        <source>Promote %1 experts of the band whose share of tokens is larger in %2 than in %3 by over τ</source>
        <translation>Promouvoir %1 experts de la bande dont la part de tokens est plus grande en %2 qu’en %3 de plus de τ</translation>
    </message>
    <message>
        <source>; %1 more stays out: no layer can promote more than its top-k</source>
        <translation>&#xa0;; %1 de plus reste dehors&#xa0;: aucune couche ne peut promouvoir plus que son top-k</translation>
    </message>
    <message>
        <source>; %1 more stay out: no layer can promote more than its top-k</source>
        <translation>&#xa0;; %1 de plus restent dehors&#xa0;: aucune couche ne peut promouvoir plus que son top-k</translation>
    </message>
    <message>
        <source>Suppress %1 expert of the band whose share of tokens is smaller in %2 than in %3 by over τ</source>
        <translation>Supprimer %1 expert de la bande dont la part de tokens est plus petite en %2 qu’en %3 de plus de τ</translation>
    </message>
    <message>
        <source>Suppress %1 experts of the band whose share of tokens is smaller in %2 than in %3 by over τ</source>
        <translation>Supprimer %1 experts de la bande dont la part de tokens est plus petite en %2 qu’en %3 de plus de τ</translation>
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
        <translation>Un dossier de fichiers Belebele&#xa0;: l’exactitude avant et après est mesurée aussi</translation>
    </message>
    <message>
        <source>Trace again with the plan, and compare</source>
        <translation>Refaire la trace avec le plan, et comparer</translation>
    </message>
    <message>
        <source>The plan is empty: promote or suppress an expert first</source>
        <translation>Le plan est vide&#xa0;: promouvez ou supprimez d’abord un expert</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>isogloss::SweepMapChart</name>
    <message>
        <source>Outcome of the sweep by strength and by threshold and band</source>
        <translation>Résultat du balayage par intensité et par seuil et bande</translation>
    </message>
    <message>
        <source>Up and down choose the line of the dose-response curve.</source>
        <translation>Haut et bas choisissent la ligne de la courbe dose-réponse.</translation>
    </message>
    <message>
        <source>Choose the traces that the experts are found in, then Start: the outcome fills in here, cheapest run first.</source>
        <translation>Choisissez les traces où chercher les experts, puis Lancer&#xa0;: le résultat se remplit ici, l’exécution la moins chère d’abord.</translation>
    </message>
    <message>
        <source>%1  τ %2  layers %3–%4</source>
        <translation>%1  τ %2  couches %3–%4</translation>
    </message>
    <message>
        <source>no experts</source>
        <translation>aucun expert</translation>
    </message>
    <message>
        <source>strength λ</source>
        <translation>intensité λ</translation>
    </message>
    <message>
        <source>mean difference, nats per byte; • the interval leaves zero out</source>
        <translation>différence moyenne, nats par octet&#xa0;; • l’intervalle exclut zéro</translation>
    </message>
    <message>
        <source>difference, nats per byte</source>
        <translation>différence, nats par octet</translation>
    </message>
    <message>
        <source>mean accuracy, difference from the run without a plan, points; • the interval leaves zero out</source>
        <translation>exactitude moyenne, différence par rapport à l’exécution sans plan, points&#xa0;; • l’intervalle exclut zéro</translation>
    </message>
    <message>
        <source>difference, points; • interval without zero</source>
        <translation>différence, points&#xa0;; • intervalle sans zéro</translation>
    </message>
    <message>
        <source>difference, points</source>
        <translation>différence, points</translation>
    </message>
    <message>
        <source>  λ %1</source>
        <translation>  λ %1</translation>
    </message>
    <message>
        <source>experts in the plan: %1</source>
        <translation>experts du plan&#xa0;: %1</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>no expert passes the threshold</source>
        <translation>aucun expert ne passe le seuil</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>pas encore exécuté</translation>
    </message>
    <message>
        <source>random control %1: %2</source>
        <translation>témoin aléatoire %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>isogloss::SweepPanel</name>
    <message>
        <source>numbers above 0 and at most %1, with commas between them</source>
        <translation>nombres au-dessus de 0 et d’au plus %1, séparés par des virgules</translation>
    </message>
    <message>
        <source>at least one number</source>
        <translation>au moins un nombre</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>règles</translation>
    </message>
    <message>
        <source>at least one rule</source>
        <translation>au moins une règle</translation>
    </message>
    <message>
        <source>bands</source>
        <translation>bandes</translation>
    </message>
    <message>
        <source>layers from 0 like 4-19,8-35</source>
        <translation>couches à partir de 0, comme 4-19,8-35</translation>
    </message>
    <message>
        <source>at least one band of layers, like 4-19</source>
        <translation>au moins une bande de couches, comme 4-19</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Experts → plan</source>
        <translation>Experts → plan</translation>
    </message>
    <message>
        <source>Put the experts of the first λ, τ, band and rule into the steering pane</source>
        <translation>Mettre les experts des premiers λ, τ, bande et règle dans le volet de pilotage</translation>
    </message>
    <message>
        <source>Random controls of each plan: as many other experts in each layer</source>
        <translation>Témoins aléatoires de chaque plan&#xa0;: autant d’autres experts dans chaque couche</translation>
    </message>
    <message>
        <source>▲ promote</source>
        <translation>▲ promouvoir</translation>
    </message>
    <message>
        <source>▼ suppress</source>
        <translation>▼ supprimer</translation>
    </message>
    <message>
        <source>What the plans do with the experts</source>
        <translation>Ce que les plans font des experts</translation>
    </message>
    <message>
        <source>Choose the trace</source>
        <translation>Choisir la trace</translation>
    </message>
    <message>
        <source>open one</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>The trace that is open, in the selected language; without one, in its reference language</source>
        <translation>La trace ouverte, dans la langue sélectionnée&#xa0;; sinon dans sa langue de référence</translation>
    </message>
    <message>
        <source>The trace that is open, in its reference language</source>
        <translation>La trace ouverte, dans sa langue de référence</translation>
    </message>
    <message>
        <source>experts of</source>
        <translation>experts de</translation>
    </message>
    <message>
        <source>against</source>
        <translation>contre</translation>
    </message>
    <message>
        <source>controls</source>
        <translation>témoins</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>trace:language, generic text</source>
        <translation>trace:langue, texte générique</translation>
    </message>
    <message>
        <source>trace:language, task text</source>
        <translation>trace:langue, tâche</translation>
    </message>
</context>
<context>
    <name>isogloss::TokenTexts</name>
    <message>
        <source>Open the folder of the model that this trace was made with, and the tokens are shown as text.</source>
        <translation>Ouvrez le dossier du modèle de cette trace, et les tokens s’affichent en texte.</translation>
    </message>
    <message>
        <source>The open model has another tokenizer than the trace&apos;s: open the model that the trace was made with, and the tokens are shown as text.</source>
        <translation>Le modèle ouvert a un autre tokenizer que la trace&#xa0;: ouvrez le modèle de la trace, et les tokens s’affichent en texte.</translation>
    </message>
</context>
<context>
    <name>isogloss::TokensChart</name>
    <message>
        <source>Tokens of one row in several languages</source>
        <translation>Tokens d’une ligne en plusieurs langues</translation>
    </message>
    <message>
        <source>Click a layer of the heatmap: its tokens are shown here, sentence by sentence.</source>
        <translation>Cliquez sur une couche de la carte de chaleur&#xa0;: ses tokens s’affichent ici, phrase par phrase.</translation>
    </message>
    <message>
        <source>divergence of a token&apos;s experts from the %1 sentence, JS in bits</source>
        <translation>divergence des experts d’un token par rapport à la phrase %1, JS en bits</translation>
    </message>
    <message>
        <source>first expert of a token, layer %1:</source>
        <translation>premier expert d’un token, couche %1&#xa0;:</translation>
    </message>
    <message>
        <source>grey: others</source>
        <translation>gris&#xa0;: autres</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>token %1 of %2, id %3</source>
        <translation>token %1 sur %2, id %3</translation>
    </message>
    <message>
        <source>experts (effective weight): %1</source>
        <translation>experts (poids effectif)&#xa0;: %1</translation>
    </message>
    <message>
        <source>raw router logits: the %2 largest lead by %1 (chosen by score + bias)</source>
        <translation>logits bruts du routeur&#xa0;: les %2 plus grands mènent de %1 (choisis par score + biais)</translation>
    </message>
    <message>
        <source>raw router logits: the %2 largest lead by %1</source>
        <translation>logits bruts du routeur&#xa0;: les %2 plus grands mènent de %1</translation>
    </message>
    <message>
        <source>divergence from the %1 sentence: %2 bits</source>
        <translation>divergence par rapport à la phrase %1&#xa0;: %2 bits</translation>
    </message>
    <message>
        <source>Left and right move over the tokens, up and down over a token&apos;s experts; Enter selects the expert, P promotes it, S suppresses it, Delete takes it out of the plan.</source>
        <translation>Gauche et droite parcourent les tokens, haut et bas les experts d’un token ; Entrée sélectionne l’expert, P le promeut, S le supprime, Suppr le retire du plan.</translation>
    </message>
</context>
<context>
    <name>isogloss::TokensController</name>
    <message>
        <source>Layer %1 has not been run yet.</source>
        <translation>La couche %1 n’a pas encore été exécutée.</translation>
    </message>
    <message>
        <source>row %1 (%2), layer %3, top-%4; below each token its first experts; a click selects the first one, a double click promotes it</source>
        <translation>ligne %1 (%2), couche %3, top-%4&#xa0;; sous chaque token ses premiers experts&#xa0;; un clic sélectionne le premier, un double clic le promeut</translation>
    </message>
</context>
<context>
    <name>isogloss::TokensPage</name>
    <message>
        <source>by expert</source>
        <translation>par expert</translation>
    </message>
    <message>
        <source>by divergence</source>
        <translation>par divergence</translation>
    </message>
    <message>
        <source>Row of the corpus</source>
        <translation>Ligne du corpus</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Ligne précédente</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Ligne suivante</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>Colours of the tokens</source>
        <translation>Couleurs des tokens</translation>
    </message>
</context>
<context>
    <name>isogloss::TourCard</name>
    <message>
        <source>End the visit</source>
        <translation>Terminer la visite</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>isogloss::TraceView</name>
    <message>
        <source>Click a cell of the heatmap to see its experts.</source>
        <translation>Cliquez sur une cellule de la carte de chaleur pour voir ses experts.</translation>
    </message>
    <message>
        <source>Layer %1 has no experts: it is dense.</source>
        <translation>La couche %1 n’a pas d’experts&#xa0;: elle est dense.</translation>
    </message>
    <message>
        <source>Layer %1 has not been run yet.</source>
        <translation>La couche %1 n’a pas encore été exécutée.</translation>
    </message>
    <message>
        <source>means over %1 rows; intervals follow</source>
        <translation>moyennes sur %1 lignes&#xa0;; les intervalles suivent</translation>
    </message>
    <message>
        <source>%1 % intervals over %2 rows</source>
        <translation>intervalles à %1&#xa0;% sur %2 lignes</translation>
    </message>
    <message>
        <source>layer %1, %2 experts, top-%3</source>
        <translation>couche %1, %2 experts, top-%3</translation>
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
    <message>
        <source>Share of tokens whose top-k the plan would change, by layer and language, each layer as it was recorded.</source>
        <translation>Part des tokens dont le plan changerait le top-k, par couche et langue, chaque couche telle qu’enregistrée.</translation>
    </message>
    <message>
        <source>means over the first %1 of %2 rows; the others follow</source>
        <translation>moyennes des %1 premières lignes sur %2 ; les autres suivent</translation>
    </message>
</context>
</TS>
