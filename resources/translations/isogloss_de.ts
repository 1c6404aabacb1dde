<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>QApplication</name>
    <message>
        <source>Shows where a Mixture-of-Experts language model stops routing by language, and moves that line.</source>
        <translation>Zeigt, wo ein Mixture-of-Experts-Sprachmodell aufhört, nach Sprache zu routen, und verschiebt diese Linie.</translation>
    </message>
    <message>
        <source>Open the demo and run it.</source>
        <translation>Die Demo öffnen und laufen lassen.</translation>
    </message>
    <message>
        <source>Model folders, corpus folders, traces (.isogloss.h5), sessions (.isogloss), plans (.plan.json).</source>
        <translation>Modellordner, Korpusordner, Traces (.isogloss.h5), Sitzungen (.isogloss), Pläne (.plan.json).</translation>
    </message>
    <message>
        <source>Language of the window: en, de, fr, es, zh_CN, ja, hi, ar (default: as chosen, or the system&apos;s).</source>
        <translation>Sprache des Fensters: en, de, fr, es, zh_CN, ja, hi, ar (Vorgabe: die gewählte oder die des Systems).</translation>
    </message>
</context>
<context>
    <name>isogloss::Autosave</name>
    <message>
        <source>The session cannot be kept for the case of a crash. %1</source>
        <translation>Die Sitzung lässt sich nicht für den Fall eines Absturzes sichern. %1</translation>
    </message>
</context>
<context>
    <name>isogloss::BandSlider</name>
    <message>
        <source>layers %1 to %2</source>
        <translation>Schichten %1 bis %2</translation>
    </message>
</context>
<context>
    <name>isogloss::Banner</name>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>isogloss::Caption</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Without intervals.</source>
        <translation>Ohne Intervalle.</translation>
    </message>
    <message>
        <source>Intervals: %1 %, %2 bootstrap over sequences, %3 resamples, seed %4.</source>
        <translation>Intervalle: %1 %, %2-Bootstrap über Sequenzen, %3 Stichproben, Startwert %4.</translation>
    </message>
    <message>
        <source>BCa</source>
        <translation>BCa</translation>
    </message>
    <message>
        <source>percentile</source>
        <translation>Perzentil</translation>
    </message>
    <message>
        <source>The distributions are the weights of the chosen experts, which sum to 1.</source>
        <translation>Die Verteilungen sind die Gewichte der gewählten Experten, deren Summe 1 ist.</translation>
    </message>
    <message>
        <source>The distributions are the router&apos;s sigmoid scores over all experts, divided by their sum.</source>
        <translation>Die Verteilungen sind die Sigmoid-Werte des Routers über alle Experten, geteilt durch ihre Summe.</translation>
    </message>
    <message>
        <source>The distributions are the router&apos;s softmax over all experts.</source>
        <translation>Die Verteilungen sind der Softmax des Routers über alle Experten.</translation>
    </message>
    <message>
        <source>Trace: %1.</source>
        <translation>Trace: %1.</translation>
    </message>
    <message>
        <source>Entropy-normalised Jensen–Shannon divergence from %1, mean over n = %2 parallel sequences.</source>
        <translation>Entropienormierte Jensen-Shannon-Divergenz von %1, Mittel über n = %2 parallele Sequenzen.</translation>
    </message>
    <message>
        <source>Unit: %1; mean over n = %2 sequences.</source>
        <translation>Einheit: %1; Mittel über n = %2 Sequenzen.</translation>
    </message>
    <message>
        <source>Divergence of every two languages in layer %1.</source>
        <translation>Divergenz von je zwei Sprachen in Schicht %1.</translation>
    </message>
    <message>
        <source>Divergence of every two languages in the layers %1, on one scale.</source>
        <translation>Divergenz von je zwei Sprachen in den Schichten %1, auf einer Skala.</translation>
    </message>
    <message>
        <source>Entropy-normalised Jensen–Shannon divergence, mean over n = %1 parallel sequences.</source>
        <translation>Entropienormierte Jensen-Shannon-Divergenz, Mittel über n = %1 parallele Sequenzen.</translation>
    </message>
    <message>
        <source>The languages are in the order of the dendrogram of layer %1 (average linkage).</source>
        <translation>Die Sprachen stehen in der Ordnung des Dendrogramms von Schicht %1 (Average Linkage).</translation>
    </message>
    <message>
        <source>Experts of layer %1: activation frequency in %2 minus that in %3.</source>
        <translation>Experten der Schicht %1: Aktivierungshäufigkeit in %2 minus der in %3.</translation>
    </message>
    <message>
        <source>Share of tokens with the expert among the top %1 of %2, mean over n = %3 sequences.</source>
        <translation>Anteil der Tokens mit dem Experten unter den ersten %1 von %2, Mittel über n = %3 Sequenzen.</translation>
    </message>
    <message>
        <source>Number of specialised experts: by threshold τ over all layers, and by layer at τ = %1.</source>
        <translation>Zahl der spezialisierten Experten: nach Schwelle τ über alle Schichten und nach Schicht bei τ = %1.</translation>
    </message>
    <message>
        <source>Task: activation frequency in %1 exceeds that in %2 by more than τ.</source>
        <translation>Aufgabe: Aktivierungshäufigkeit in %1 übertrifft die in %2 um mehr als τ.</translation>
    </message>
    <message>
        <source>Multilingual: the frequency in any of n = %1 languages exceeds that in %2 by more than τ.</source>
        <translation>Mehrsprachig: Die Häufigkeit in einer von n = %1 Sprachen übertrifft die in %2 um mehr als τ.</translation>
    </message>
    <message>
        <source>%1 layers of %2 experts.</source>
        <translation>%1 Schichten mit je %2 Experten.</translation>
    </message>
    <message>
        <source>Correlation of divergence from %1 with accuracy over n = %2 languages.</source>
        <translation>Korrelation der Divergenz von %1 mit der Genauigkeit über n = %2 Sprachen.</translation>
    </message>
    <message>
        <source>Intervals: %1 %, Fisher&apos;s z.</source>
        <translation>Intervalle: %1 %, Fishers z.</translation>
    </message>
    <message>
        <source>Permutation null: %1 shuffles, seed %2.</source>
        <translation>Permutations-Nullverteilung: %1 Vertauschungen, Startwert %2.</translation>
    </message>
    <message>
        <source>Accuracies: %1.</source>
        <translation>Genauigkeiten: %1.</translation>
    </message>
    <message>
        <source>Loss before and after, in nats per byte (lower is better), by language.</source>
        <translation>Loss vorher und nachher, in Nats pro Byte (niedriger ist besser), nach Sprache.</translation>
    </message>
    <message>
        <source>Accuracy on %1 before and after, by language.</source>
        <translation>Genauigkeit auf %1 vorher und nachher, nach Sprache.</translation>
    </message>
    <message>
        <source>n = %1 items per language, the same in both runs; differences are paired.</source>
        <translation>n = %1 Items je Sprache, in beiden Läufen dieselben; Differenzen sind gepaart.</translation>
    </message>
    <message>
        <source>The row for all languages resamples an item in all its languages as one.</source>
        <translation>Die Zeile für alle Sprachen zieht ein Item in allen seinen Sprachen als eines.</translation>
    </message>
    <message>
        <source>over sequences</source>
        <translation>über Sequenzen</translation>
    </message>
    <message>
        <source>over items</source>
        <translation>über Items</translation>
    </message>
    <message>
        <source>U curve: three languages by layer</source>
        <translation>U-Kurve: drei Sprachen nach Schicht</translation>
    </message>
    <message>
        <source>Divergence by layer, coloured by accuracy</source>
        <translation>Divergenz nach Schicht, nach Genauigkeit gefärbt</translation>
    </message>
    <message>
        <source>Routing entropy by layer</source>
        <translation>Routing-Entropie nach Schicht</translation>
    </message>
    <message>
        <source>Languages against languages, several layers</source>
        <translation>Sprachen gegen Sprachen, mehrere Schichten</translation>
    </message>
    <message>
        <source>Number of specialised experts</source>
        <translation>Zahl der spezialisierten Experten</translation>
    </message>
    <message>
        <source>Experts of a layer, by number</source>
        <translation>Experten einer Schicht, nach Nummer</translation>
    </message>
    <message>
        <source>Correlation with accuracy</source>
        <translation>Korrelation mit der Genauigkeit</translation>
    </message>
    <message>
        <source>Accuracy, base against steered</source>
        <translation>Genauigkeit, Basis gegen gesteuert</translation>
    </message>
    <message>
        <source>Divergence by layer of %1.</source>
        <translation>Divergenz von %1 nach Schicht.</translation>
    </message>
    <message>
        <source>Divergence by layer, one line per language (%1), coloured by accuracy (%2).</source>
        <translation>Divergenz nach Schicht, eine Linie je Sprache (%1), nach Genauigkeit gefärbt (%2).</translation>
    </message>
    <message>
        <source>Entropy of the pooled routing distribution by layer, one line per language (%1), %2 in black.</source>
        <translation>Entropie der gepoolten Routing-Verteilung nach Schicht, eine Linie je Sprache (%1), %2 in Schwarz.</translation>
    </message>
    <message>
        <source>Pearson&apos;s r by layer, and the languages of layer %1.</source>
        <translation>Pearsons r nach Schicht, und die Sprachen der Schicht %1.</translation>
    </message>
    <message>
        <source>Co-activation of the experts of layer %1 in %2: share of the tokens with expert i (row) among their top %3 of %4 that also chose expert j (column).</source>
        <translation>Koaktivierung der Experten von Schicht %1 in %2: Anteil der Token mit Experte i (Zeile) unter ihren besten %3 von %4, die auch Experte j (Spalte) gewählt haben.</translation>
    </message>
    <message>
        <source>%1 tokens.</source>
        <translation>%1 Token.</translation>
    </message>
    <message>
        <source>Even, independent routing gives (k − 1) ÷ (E − 1) = %1 %.</source>
        <translation>Gleichmäßiges, unabhängiges Routing ergibt (k − 1) ÷ (E − 1) = %1 %.</translation>
    </message>
    <message>
        <source>Hatched: experts that no token chose.</source>
        <translation>Schraffiert: Experten, die kein Token gewählt hat.</translation>
    </message>
    <message>
        <source>Intervals of the difference are drawn from the value before on, and no further than values can be.</source>
        <translation>Die Intervalle der Differenz sind vom Wert vorher aus gezeichnet, und nicht weiter, als Werte reichen können.</translation>
    </message>
</context>
<context>
    <name>isogloss::Chart</name>
    <message>
        <source>rests: outside the plan&apos;s scope</source>
        <translation>ruht: außerhalb des Geltungsbereichs des Plans</translation>
    </message>
</context>
<context>
    <name>isogloss::CoactivationChart</name>
    <message>
        <source>Experts of the selected layer that are chosen together</source>
        <translation>Experten der gewählten Schicht, die gemeinsam gewählt werden</translation>
    </message>
    <message>
        <source>Up and down move the selected expert, left and right read out the experts chosen with it; P or Enter promotes it, S suppresses it, Delete takes it out of the plan.</source>
        <translation>Auf und ab bewegen den gewählten Experten, links und rechts lesen die mit ihm gewählten vor; P oder Enter fördert ihn, S unterdrückt ihn, Entf nimmt ihn aus dem Plan.</translation>
    </message>
    <message>
        <source>Click a layer in the heatmap: which of its experts are chosen together is shown here.</source>
        <translation>Klicken Sie in der Heatmap auf eine Schicht: Hier steht dann, welche ihrer Experten gemeinsam gewählt werden.</translation>
    </message>
    <message>
        <source>layer %1 · expert %2</source>
        <translation>Schicht %1 · Experte %2</translation>
    </message>
    <message>
        <source>layer %1 · expert %2, also %3</source>
        <translation>Schicht %1 · Experte %2, auch %3</translation>
    </message>
    <message>
        <source>expert %1 is chosen by none of the %2 tokens</source>
        <translation>Experte %1 wird von keinem der %2 Token gewählt</translation>
    </message>
    <message>
        <source>chosen by %1 of %2 tokens, %3 %</source>
        <translation>gewählt von %1 von %2 Token, %3 %</translation>
    </message>
    <message>
        <source>%1 % of the tokens of %2 also chose %3</source>
        <translation>%1 % der Token von %2 haben auch %3 gewählt</translation>
    </message>
    <message>
        <source>%1 of its %2 tokens; %3 tokens in all</source>
        <translation>%1 seiner %2 Token; %3 Token insgesamt</translation>
    </message>
    <message>
        <source>lift %1: of all tokens, %2 % chose %3</source>
        <translation>Lift %1: von allen Token haben %2 % %3 gewählt</translation>
    </message>
    <message>
        <source>%1 is promoted by the plan</source>
        <translation>%1 wird vom Plan gefördert</translation>
    </message>
    <message>
        <source>%1 is suppressed by the plan</source>
        <translation>%1 wird vom Plan unterdrückt</translation>
    </message>
    <message>
        <source> (chosen together, side by side)</source>
        <translation> (gemeinsam Gewählte nebeneinander)</translation>
    </message>
    <message>
        <source>also chosen j</source>
        <translation>auch gewählt j</translation>
    </message>
    <message>
        <source>expert i</source>
        <translation>Experte i</translation>
    </message>
    <message>
        <source>%1, layer %2: share of i&apos;s tokens, %</source>
        <translation>%1, Schicht %2: Anteil der Token von i, %</translation>
    </message>
    <message>
        <source>share of i&apos;s tokens, %</source>
        <translation>Anteil der Token von i, %</translation>
    </message>
    <message>
        <source>| %1 %: even, independent routing, (k − 1) ÷ (E − 1)</source>
        <translation>| %1 %: gleichmäßiges, unabhängiges Routing, (k − 1) ÷ (E − 1)</translation>
    </message>
    <message>
        <source>| %1 %: even routing</source>
        <translation>| %1 %: gleichmäßiges Routing</translation>
    </message>
    <message>
        <source>| even: %1 %</source>
        <translation>| gleichmäßig: %1 %</translation>
    </message>
</context>
<context>
    <name>isogloss::CoactivationController</name>
    <message>
        <source>Open a trace: which experts of a layer are chosen together is shown here.</source>
        <translation>Öffnen Sie einen Trace: Hier steht dann, welche Experten einer Schicht gemeinsam gewählt werden.</translation>
    </message>
    <message>
        <source>Reading the trace…</source>
        <translation>Der Trace wird gelesen…</translation>
    </message>
    <message>
        <source>Click a layer in the heatmap (Divergence): which of its experts are chosen together is shown here.</source>
        <translation>Klicken Sie in der Heatmap (Divergenz) auf eine Schicht: Hier steht dann, welche ihrer Experten gemeinsam gewählt werden.</translation>
    </message>
    <message>
        <source>Layer %1 has no experts: it is dense. Click another layer in the heatmap.</source>
        <translation>Schicht %1 hat keine Experten: Sie ist dicht. Klicken Sie in der Heatmap auf eine andere Schicht.</translation>
    </message>
    <message>
        <source>Layer %1 has not been run yet. Wait for it, resume the run, or click a layer that is complete.</source>
        <translation>Schicht %1 ist noch nicht gelaufen. Warten Sie auf sie, setzen Sie den Lauf fort oder klicken Sie auf eine vollständige Schicht.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Es wird gezählt…</translation>
    </message>
    <message>
        <source>%1, layer %2, %3 tokens, top %4 of %5; click an expert to select it, double-click to promote it</source>
        <translation>%1, Schicht %2, %3 Token, beste %4 von %5; Klick wählt einen Experten, Doppelklick fördert ihn</translation>
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
        <translation>Aktionen, Sprachen suchen …</translation>
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
        <translation>Divergenz von %1 gegen Genauigkeit über %2 Sprachen; %3 Permutationen. Ein Klick auf einen Punkt wählt dessen Sprache, einer auf eine Schicht zeigt sie oben.</translation>
    </message>
    <message>
        <source>Without an accuracy: %1.</source>
        <translation>Ohne Genauigkeit: %1.</translation>
    </message>
</context>
<context>
    <name>isogloss::CorrelationLayers</name>
    <message>
        <source>Correlation of divergence with accuracy, by layer</source>
        <translation>Korrelation der Divergenz mit der Genauigkeit, nach Schicht</translation>
    </message>
    <message>
        <source>Left and right move the selected layer.</source>
        <translation>Links und rechts verschieben die gewählte Schicht.</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Spearman&apos;s ρ by layer, %1 % interval</source>
        <translation>Spearmans ρ nach Schicht, %1-%-Intervall</translation>
    </message>
    <message>
        <source>Pearson&apos;s r by layer, %1 % interval; grey: central %1 % under shuffled accuracies</source>
        <translation>Pearsons r nach Schicht, %1-%-Intervall; grau: mittlere %1 % bei permutierten Genauigkeiten</translation>
    </message>
    <message>
        <source>layer %1, n = %2</source>
        <translation>Schicht %1, n = %2</translation>
    </message>
    <message>
        <source>p = %1</source>
        <translation>p = %1</translation>
    </message>
    <message>
        <source>Holm %1, permutation %2, over layers %3</source>
        <translation>Holm %1, Permutation %2, über Schichten %3</translation>
    </message>
    <message>
        <source>Pearson&apos;s r, %1 % interval; grey: shuffled</source>
        <translation>Pearsons r, %1-%-Intervall; grau: permutiert</translation>
    </message>
    <message>
        <source>Pearson&apos;s r, %1 % interval</source>
        <translation>Pearsons r, %1-%-Intervall</translation>
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
        <translation>ein Lauf oder eine Tabelle</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>Tabelle…</translation>
    </message>
    <message>
        <source>A CSV table with the columns language and accuracy, or a result of isogloss-cli evaluate</source>
        <translation>Eine CSV-Tabelle mit den Spalten language und accuracy oder ein Ergebnis von isogloss-cli evaluate</translation>
    </message>
    <message>
        <source>accuracies of</source>
        <translation>Genauigkeiten aus</translation>
    </message>
    <message>
        <source>Coefficient</source>
        <translation>Koeffizient</translation>
    </message>
</context>
<context>
    <name>isogloss::CorrelationScatter</name>
    <message>
        <source>Divergence against accuracy, one point per language</source>
        <translation>Divergenz gegen Genauigkeit, ein Punkt je Sprache</translation>
    </message>
    <message>
        <source>Choose where the accuracies come from: a run of the Experiments page, or a table (csv).</source>
        <translation>Wählen, woher die Genauigkeiten kommen: aus einem Lauf der Seite Experimente oder aus einer Tabelle (csv).</translation>
    </message>
    <message>
        <source>divergence from %1 in layer %2</source>
        <translation>Divergenz von %1 in Schicht %2</translation>
    </message>
    <message>
        <source>accuracy, %</source>
        <translation>Genauigkeit, %</translation>
    </message>
    <message>
        <source>%1 = %2%3, p = %4, n = %5</source>
        <translation>%1 = %2%3, p = %4, n = %5</translation>
    </message>
    <message>
        <source>; permutation p = %1, over layers %2</source>
        <translation>; Permutations-p = %1, über Schichten %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>divergence %1</source>
        <translation>Divergenz %1</translation>
    </message>
    <message>
        <source>accuracy %1 %</source>
        <translation>Genauigkeit %1 %</translation>
    </message>
    <message>
        <source>The arrow keys go to the next language in their direction; Ctrl and click add one, a drag selects those in it.</source>
        <translation>Die Pfeiltasten gehen zur nächsten Sprache in ihrer Richtung; Strg und Klick nimmt eine hinzu, ein Zug wählt die darin liegenden.</translation>
    </message>
    <message>
        <source>   n = %1</source>
        <translation>   n = %1</translation>
    </message>
    <message>
        <source>%1 of %2 named</source>
        <translation>%1 von %2 benannt</translation>
    </message>
</context>
<context>
    <name>isogloss::CurvesChart</name>
    <message>
        <source>Divergence by layer, one curve per selected language</source>
        <translation>Divergenz nach Schicht, eine Kurve je gewählter Sprache</translation>
    </message>
    <message>
        <source>Left and right move the selected layer.</source>
        <translation>Links und rechts verschieben die gewählte Schicht.</translation>
    </message>
    <message>
        <source>The divergence of each selected language, layer by layer, with its interval.</source>
        <translation>Die Divergenz jeder gewählten Sprache, Schicht für Schicht, mit ihrem Intervall.</translation>
    </message>
    <message>
        <source>noise floor</source>
        <translation>Grundrauschen</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>divergence from %1</source>
        <translation>Divergenz von %1</translation>
    </message>
    <message>
        <source> · %1 % intervals, n = %2</source>
        <translation> · %1-%-Intervalle, n = %2</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>%1  not computed yet</source>
        <translation>%1  noch nicht berechnet</translation>
    </message>
    <message>
        <source>%1  %2%3</source>
        <translation>%1  %2%3</translation>
    </message>
    <message>
        <source>routing entropy, nats</source>
        <translation>Routing-Entropie, Nats</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>Klasse %1</translation>
    </message>
    <message>
        <source>no accuracies yet: choose them on the Correlation page</source>
        <translation>noch keine Genauigkeiten: auf der Seite Korrelation wählen</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
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
        <translation>%1, alle Experten</translation>
    </message>
    <message>
        <source>top-k weights</source>
        <translation>Top-k-Gewichte</translation>
    </message>
    <message>
        <source>mean divergence</source>
        <translation>mittlere Divergenz</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>resource class</source>
        <translation>Ressourcenklasse</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Divergence by layer and language</source>
        <translation>Divergenz nach Schicht und Sprache</translation>
    </message>
    <message>
        <source>Divergence by layer of the selected languages</source>
        <translation>Divergenz der gewählten Sprachen nach Schicht</translation>
    </message>
    <message>
        <source>Experts of the selected layer</source>
        <translation>Experten der gewählten Schicht</translation>
    </message>
    <message>
        <source>By layer</source>
        <translation>Nach Schicht</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Experten</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>Anteile</translation>
    </message>
    <message>
        <source>Both languages&apos; shares of tokens, instead of their difference</source>
        <translation>Die Tokenanteile beider Sprachen statt ihrer Differenz</translation>
    </message>
    <message>
        <source>by number</source>
        <translation>nach Nummer</translation>
    </message>
    <message>
        <source>Experts in the order of their numbers, instead of by value</source>
        <translation>Experten in der Reihenfolge ihrer Nummern statt nach Wert</translation>
    </message>
    <message>
        <source>softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>Which distribution over experts is compared</source>
        <translation>Welche Verteilung über die Experten verglichen wird</translation>
    </message>
    <message>
        <source>Order of the languages</source>
        <translation>Reihenfolge der Sprachen</translation>
    </message>
    <message>
        <source>The language that the others are compared with</source>
        <translation>Die Sprache, mit der die anderen verglichen werden</translation>
    </message>
    <message>
        <source>Figure…</source>
        <translation>Bild…</translation>
    </message>
    <message>
        <source>Export a chart for a paper, with its data</source>
        <translation>Ein Diagramm für eine Publikation exportieren, mit seinen Daten</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>against</source>
        <translation>gegen</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>gegen %1</translation>
    </message>
    <message>
        <source>top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>The router&apos;s sigmoid scores, without its selection bias, divided by their sum</source>
        <translation>Die Sigmoid-Werte des Routers, ohne seinen Auswahl-Bias, geteilt durch ihre Summe</translation>
    </message>
    <message>
        <source>Softmax of the router&apos;s logits over all experts, without any selection bias</source>
        <translation>Softmax der Router-Logits über alle Experten, ohne Auswahl-Bias</translation>
    </message>
    <message>
        <source>sort: %1</source>
        <translation>Folge: %1</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>divergence</source>
        <translation>Divergenz</translation>
    </message>
    <message>
        <source>interval width</source>
        <translation>Intervallbreite</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>consistency</source>
        <translation>Konsistenz</translation>
    </message>
    <message>
        <source>What the heatmap shows</source>
        <translation>Was die Heatmap zeigt</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>What the colours of the lines say</source>
        <translation>Was die Farben der Linien sagen</translation>
    </message>
    <message>
        <source>colour: %1</source>
        <translation>Farbe: %1</translation>
    </message>
    <message>
        <source>Choose accuracies on the Correlation page first.</source>
        <translation>Zuerst auf der Seite Korrelation Genauigkeiten wählen.</translation>
    </message>
    <message>
        <source>similarity</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>Search name, code, script</source>
        <translation>Name, Code, Schrift</translation>
    </message>
    <message>
        <source>Show only some languages</source>
        <translation>Nur einige Sprachen zeigen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Languages with like rows side by side: average linkage, distance = mean difference over the layers</source>
        <translation>Sprachen mit ähnlichen Zeilen nebeneinander: Average Linkage, Abstand = mittlere Differenz über die Schichten</translation>
    </message>
    <message>
        <source>Divergence by layer and language, after</source>
        <translation>Divergenz nach Schicht und Sprache, nachher</translation>
    </message>
    <message>
        <source>plan preview</source>
        <translation>Planvorschau</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beide</translation>
    </message>
    <message>
        <source>Before or after</source>
        <translation>Vorher oder nachher</translation>
    </message>
    <message>
        <source>Before and after side by side: the same rows, layers and colours</source>
        <translation>Vorher und nachher nebeneinander: dieselben Zeilen, Schichten und Farben</translation>
    </message>
    <message>
        <source>In a pane of its own</source>
        <translation>In eigenem Bereich</translation>
    </message>
    <message>
        <source>Experts of a layer</source>
        <translation>Experten einer Schicht</translation>
    </message>
</context>
<context>
    <name>isogloss::DockTitle</name>
    <message>
        <source>Float or dock</source>
        <translation>Lösen oder andocken</translation>
    </message>
    <message>
        <source>Float or dock %1</source>
        <translation>%1 lösen oder andocken</translation>
    </message>
    <message>
        <source>Close (the View menu brings it back)</source>
        <translation>Schließen (das Menü Ansicht holt es zurück)</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
</context>
<context>
    <name>isogloss::DoseChart</name>
    <message>
        <source>Difference against strength, task experts and random controls</source>
        <translation>Differenz gegen Stärke, Aufgabenexperten und Zufallskontrollen</translation>
    </message>
    <message>
        <source>The dose-response curve of the chosen line appears with its first run.</source>
        <translation>Die Dosis-Wirkungs-Kurve der gewählten Zeile erscheint mit ihrem ersten Lauf.</translation>
    </message>
    <message>
        <source>%1, τ %2, layers %3–%4</source>
        <translation>%1, τ %2, Schichten %3–%4</translation>
    </message>
    <message>
        <source>strength λ</source>
        <translation>Stärke λ</translation>
    </message>
    <message>
        <source>difference, nats per byte · %1</source>
        <translation>Differenz, Nats pro Byte · %1</translation>
    </message>
    <message>
        <source>difference, points · %1</source>
        <translation>Differenz, %-Punkte · %1</translation>
    </message>
    <message>
        <source>● task experts   ○ random controls, line: their mean</source>
        <translation>● Aufgabenexperten   ○ Zufallskontrollen, Linie: ihr Mittel</translation>
    </message>
    <message>
        <source>task experts, λ %1</source>
        <translation>Aufgabenexperten, λ %1</translation>
    </message>
    <message>
        <source>random control %1, λ %2</source>
        <translation>Zufallskontrolle %1, λ %2</translation>
    </message>
</context>
<context>
    <name>isogloss::DumbbellChart</name>
    <message>
        <source>Before and after, one row per language</source>
        <translation>Vorher und nachher, eine Zeile je Sprache</translation>
    </message>
    <message>
        <source>Up and down move the selected language.</source>
        <translation>Auf und ab verschieben die gewählte Sprache.</translation>
    </message>
    <message>
        <source>Steer some experts and re-evaluate to see what changed.</source>
        <translation>Einige Experten steuern und neu bewerten, um zu sehen, was sich ändert.</translation>
    </message>
    <message>
        <source>loss, nats per byte; lower is better</source>
        <translation>Loss, Nats pro Byte; niedriger ist besser</translation>
    </message>
    <message>
        <source>accuracy, %</source>
        <translation>Genauigkeit, %</translation>
    </message>
    <message>
        <source>points</source>
        <translation>%-Punkte</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>%1 · before ○ after ●</source>
        <translation>%1 · vorher ○ nachher ●</translation>
    </message>
    <message>
        <source>all languages together</source>
        <translation>alle Sprachen zusammen</translation>
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
        <translation>das Intervall enthält die Null: ein Unterschied ist nicht belegt</translation>
    </message>
    <message>
        <source>the interval would end at %1: drawn up to %2</source>
        <translation>das Intervall würde bei %1 enden: gezeichnet bis %2</translation>
    </message>
</context>
<context>
    <name>isogloss::EditListModel</name>
    <message>
        <source>layer %1 · expert %2</source>
        <translation>Schicht %1 · Experte %2</translation>
    </message>
    <message>
        <source>promote expert %1 of layer %2</source>
        <translation>Experten %1 der Schicht %2 fördern</translation>
    </message>
    <message>
        <source>suppress expert %1 of layer %2</source>
        <translation>Experten %1 der Schicht %2 unterdrücken</translation>
    </message>
    <message>
        <source>Rests: the plan applies to layers %1–%2 only</source>
        <translation>Ruht: Der Plan gilt nur für die Schichten %1–%2</translation>
    </message>
</context>
<context>
    <name>isogloss::EmptyState</name>
    <message>
        <source>Try the demo</source>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <source>Where does the model stop routing by language?</source>
        <translation>Wo hört das Modell auf, nach Sprache zu routen?</translation>
    </message>
    <message>
        <source>Open a model folder…</source>
        <translation>Modellordner öffnen…</translation>
    </message>
    <message>
        <source>Open a trace…</source>
        <translation>Trace öffnen…</translation>
    </message>
    <message>
        <source>Or drop a model folder, a corpus folder, a trace, a session or a plan anywhere in this window.</source>
        <translation>Oder Modellordner, Korpusordner, Trace, Sitzung oder Plan irgendwo in diesem Fenster ablegen.</translation>
    </message>
</context>
<context>
    <name>isogloss::EngineWorker</name>
    <message>
        <source>Evaluation: %1 without a plan</source>
        <translation>Auswertung: %1 ohne Plan</translation>
    </message>
    <message>
        <source>Evaluation: %1 with %2</source>
        <translation>Auswertung: %1 mit %2</translation>
    </message>
    <message>
        <source>%1 edit</source>
        <translation>%1 Änderung</translation>
    </message>
    <message>
        <source>%1 edits</source>
        <translation>%1 Änderungen</translation>
    </message>
    <message>
        <source>Sweep over plans: %1</source>
        <translation>Sweep über Pläne: %1</translation>
    </message>
    <message>
        <source>Trace of %1, %2</source>
        <translation>Trace von %1, %2</translation>
    </message>
    <message>
        <source>%1 language</source>
        <translation>%1 Sprache</translation>
    </message>
    <message>
        <source>%1 languages</source>
        <translation>%1 Sprachen</translation>
    </message>
    <message>
        <source>Re-evaluation of %1 with %2</source>
        <translation>Neubewertung von %1 mit %2</translation>
    </message>
    <message>
        <source>Evaluations of %1 without a plan, ahead of a re-evaluation</source>
        <translation>Auswertungen von %1 ohne Plan, im Voraus</translation>
    </message>
    <message>
        <source>Comparison with the reference run %1</source>
        <translation>Vergleich mit dem Referenzlauf %1</translation>
    </message>
</context>
<context>
    <name>isogloss::ExperimentsController</name>
    <message>
        <source>%1 run is off the list. Delete its file as well?</source>
        <translation>%1 Lauf ist aus der Liste genommen. Auch seine Datei löschen?</translation>
    </message>
    <message>
        <source>%1 runs are off the list. Delete their files as well?</source>
        <translation>%1 Läufe sind aus der Liste genommen. Auch ihre Dateien löschen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>%1: the file could not be deleted: %2.</source>
        <translation>%1: Die Datei konnte nicht gelöscht werden: %2.</translation>
    </message>
    <message>
        <source>Select two runs; %1 are selected.</source>
        <translation>Zwei Läufe wählen; gewählt: %1.</translation>
    </message>
    <message>
        <source>%1 is not complete: go on with it first.</source>
        <translation>%1 ist nicht vollständig: zuerst fortsetzen.</translation>
    </message>
    <message>
        <source>comparing …</source>
        <translation>Vergleich läuft …</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 geschrieben.</translation>
    </message>
    <message>
        <source>%1 → %2: </source>
        <translation>%1 → %2: </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open a model first</source>
        <translation>Zuerst ein Modell öffnen</translation>
    </message>
    <message>
        <source>Choose the folder of the task&apos;s files first</source>
        <translation>Zuerst den Ordner mit den Dateien der Aufgabe wählen</translation>
    </message>
    <message>
        <source>Run without a plan</source>
        <translation>Ohne Plan auswerten</translation>
    </message>
    <message>
        <source>Run the plan</source>
        <translation>Plan auswerten</translation>
    </message>
    <message>
        <source>The current plan; the run without a plan comes with it if it is missing</source>
        <translation>Der aktuelle Plan; fehlt der Lauf ohne Plan, kommt er hinzu</translation>
    </message>
    <message>
        <source>waiting for the engine</source>
        <translation>wartet auf die Engine</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>kein Plan</translation>
    </message>
    <message>
        <source>plan: %1</source>
        <translation>Plan: %1</translation>
    </message>
    <message>
        <source>A random control belongs to a plan: select a run that has one, or make a plan.</source>
        <translation>Eine Zufallskontrolle gehört zu einem Plan: einen Lauf mit Plan wählen oder einen Plan anlegen.</translation>
    </message>
    <message>
        <source>random control, seed %1</source>
        <translation>Zufallskontrolle, Seed %1</translation>
    </message>
    <message>
        <source>%1: the run is of the model %2, which is not open. Open it, then go on.</source>
        <translation>%1: Der Lauf gehört zum Modell %2, das nicht geöffnet ist. Erst öffnen, dann fortsetzen.</translation>
    </message>
    <message>
        <source>plan of %1</source>
        <translation>Plan von %1</translation>
    </message>
    <message>
        <source>Settings and plan of %1 are those of the next run now.</source>
        <translation>Einstellungen und Plan von %1 gelten jetzt für den nächsten Lauf.</translation>
    </message>
    <message>
        <source>No trace is open: run a corpus, or open a trace.</source>
        <translation>Kein Trace ist geöffnet: ein Korpus laufen lassen oder einen Trace öffnen.</translation>
    </message>
    <message>
        <source>All runs are done; their results and sweep.csv are in %1.</source>
        <translation>Alle Läufe sind fertig; ihre Ergebnisse und sweep.csv liegen in %1.</translation>
    </message>
    <message>
        <source>Stopped; what is done stays, Go on takes it up again.</source>
        <translation>Angehalten; was fertig ist, bleibt, „Fortsetzen“ macht dort weiter.</translation>
    </message>
    <message>
        <source>No expert of layers %1–%2 differs by more than %3: lower τ.</source>
        <translation>Kein Experte der Schichten %1–%2 weicht um mehr als %3 ab: τ senken.</translation>
    </message>
    <message>
        <source>task experts</source>
        <translation>Aufgabenexperten</translation>
    </message>
    <message>
        <source>%1 experts are in the plan now.</source>
        <translation>%1 Experten stehen jetzt im Plan.</translation>
    </message>
    <message>
        <source>Say first whose experts are sought: a trace of the task&apos;s texts, against one of generic text.</source>
        <translation>Zuerst angeben, wessen Experten gesucht sind: ein Trace mit Texten der Aufgabe gegen einen mit allgemeinem Text.</translation>
    </message>
    <message>
        <source>Open the model, or a trace of it, first.</source>
        <translation>Zuerst das Modell oder einen Trace davon öffnen.</translation>
    </message>
</context>
<context>
    <name>isogloss::ExperimentsPage</name>
    <message>
        <source>compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>changed answers</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>sweep</source>
        <translation>Sweep</translation>
    </message>
    <message>
        <source>Run the plan</source>
        <translation>Plan auswerten</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Random control</source>
        <translation>Zufallskontrolle</translation>
    </message>
    <message>
        <source>The same task with as many other experts in each layer, drawn at random: of the selected run&apos;s plan, else of the current one</source>
        <translation>Dieselbe Aufgabe mit ebenso vielen anderen, zufällig gezogenen Experten je Schicht: zum Plan des gewählten Laufs, sonst zum aktuellen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Go on with the selected run where it was stopped</source>
        <translation>Den gewählten Lauf dort fortsetzen, wo er angehalten wurde</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Take the settings and the plan of the selected run for the next one</source>
        <translation>Einstellungen und Plan des gewählten Laufs für den nächsten übernehmen</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>Open the selected run&apos;s plan in the steering pane</source>
        <translation>Den Plan des gewählten Laufs im Bereich Steuerung öffnen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take the selected runs off the list; their files stay</source>
        <translation>Die gewählten Läufe aus der Liste nehmen; ihre Dateien bleiben</translation>
    </message>
    <message>
        <source>Open results…</source>
        <translation>Ergebnisse…</translation>
    </message>
    <message>
        <source>Add results that isogloss-cli evaluate wrote</source>
        <translation>Ergebnisse hinzufügen, die isogloss-cli evaluate geschrieben hat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop what runs here; it can go on later</source>
        <translation>Anhalten, was hier läuft; es lässt sich später fortsetzen</translation>
    </message>
    <message>
        <source>No runs yet. Choose a task and its data above, then run the current plan: the run without a plan comes with it. “Open results…” shows what isogloss-cli evaluate wrote.</source>
        <translation>Noch keine Läufe. Oben eine Aufgabe und ihre Daten wählen, dann den aktuellen Plan auswerten: Der Lauf ohne Plan kommt hinzu. „Ergebnisse…“ zeigt, was isogloss-cli evaluate geschrieben hat.</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Before and after change places</source>
        <translation>Vorher und nachher tauschen die Plätze</translation>
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
        <translation>Die Tabelle in die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save the table as .md, .tex or .csv, or the changed answers</source>
        <translation>Die Tabelle als .md, .tex oder .csv speichern, oder die geänderten Antworten</translation>
    </message>
    <message>
        <source>Items whose answer changed</source>
        <translation>Items, deren Antwort sich geändert hat</translation>
    </message>
    <message>
        <source>No answer changed between the two runs, or no two runs are compared.</source>
        <translation>Zwischen den beiden Läufen hat sich keine Antwort geändert, oder es werden keine zwei Läufe verglichen.</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>both runs</source>
        <translation>beide Läufe</translation>
    </message>
    <message>
        <source>Both runs, by language</source>
        <translation>Beide Läufe nach Sprache</translation>
    </message>
    <message>
        <source>How two runs are compared</source>
        <translation>Wie zwei Läufe verglichen werden</translation>
    </message>
</context>
<context>
    <name>isogloss::ExpertCountsChart</name>
    <message>
        <source>Number of specialised experts by threshold</source>
        <translation>Zahl der spezialisierten Experten nach Schwelle</translation>
    </message>
    <message>
        <source>Number of specialised experts by layer</source>
        <translation>Zahl der spezialisierten Experten nach Schicht</translation>
    </message>
    <message>
        <source>experts above τ, all layers</source>
        <translation>Experten über τ, alle Schichten</translation>
    </message>
    <message>
        <source>experts above τ = %1</source>
        <translation>Experten über τ = %1</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>multilingual</source>
        <translation>mehrsprachig</translation>
    </message>
</context>
<context>
    <name>isogloss::ExpertMapChart</name>
    <message>
        <source>Experts by layer</source>
        <translation>Experten nach Schicht</translation>
    </message>
    <message>
        <source>Click a language in the heatmap: its experts in all layers are shown here.</source>
        <translation>Auf eine Sprache der Heatmap klicken: Hier stehen dann ihre Experten in allen Schichten.</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>Experte</translation>
    </message>
    <message>
        <source>%1 − %2, share of tokens</source>
        <translation>%1 − %2, Anteil der Tokens</translation>
    </message>
    <message>
        <source>difference of shares</source>
        <translation>Differenz der Anteile</translation>
    </message>
    <message>
        <source>%1, share of tokens; an even router gives k/E = %2</source>
        <translation>%1, Anteil der Tokens; ein gleichmäßiger Router ergibt k/E = %2</translation>
    </message>
    <message>
        <source>%1, share of tokens</source>
        <translation>%1, Anteil der Tokens</translation>
    </message>
    <message>
        <source>layer %1 · expert %2</source>
        <translation>Schicht %1 · Experte %2</translation>
    </message>
    <message>
        <source>%1: %2 of the tokens</source>
        <translation>%1: %2 der Tokens</translation>
    </message>
    <message>
        <source>difference %1</source>
        <translation>Differenz %1</translation>
    </message>
    <message>
        <source>The arrow keys move the selected expert; P or Enter promotes it, S suppresses it, Delete takes it out of the plan.</source>
        <translation>Die Pfeiltasten verschieben den gewählten Experten; P oder die Eingabetaste fördert ihn, S unterdrückt ihn, Entf nimmt ihn aus dem Plan.</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>promoted by the plan</source>
        <translation>vom Plan gefördert</translation>
    </message>
    <message>
        <source>suppressed by the plan</source>
        <translation>vom Plan unterdrückt</translation>
    </message>
</context>
<context>
    <name>isogloss::ExpertsChart</name>
    <message>
        <source>Experts of the selected layer</source>
        <translation>Experten der gewählten Schicht</translation>
    </message>
    <message>
        <source>Select a layer and a language in the heatmap to see which experts they use.</source>
        <translation>In der Heatmap eine Schicht und eine Sprache wählen, um zu sehen, welche Experten sie nutzen.</translation>
    </message>
    <message>
        <source>layer %1 · expert %2</source>
        <translation>Schicht %1 · Experte %2</translation>
    </message>
    <message>
        <source>%1  %2%3</source>
        <translation>%1  %2%3</translation>
    </message>
    <message>
        <source>%1  %2   even routing %3</source>
        <translation>%1  %2   gleichmäßiges Routing %3</translation>
    </message>
    <message>
        <source>promoted by the plan</source>
        <translation>vom Plan gefördert</translation>
    </message>
    <message>
        <source>suppressed by the plan</source>
        <translation>vom Plan unterdrückt</translation>
    </message>
    <message>
        <source>even routing, k/E = %1</source>
        <translation>gleichmäßiges Routing, k/E = %1</translation>
    </message>
    <message>
        <source>τ = %1 → %2 expert</source>
        <translation>τ = %1 → %2 Experte</translation>
    </message>
    <message>
        <source>τ = %1 → %2 experts</source>
        <translation>τ = %1 → %2 Experten</translation>
    </message>
    <message>
        <source>%1 − %2, share of tokens</source>
        <translation>%1 − %2, Anteil der Tokens</translation>
    </message>
    <message>
        <source>share of tokens</source>
        <translation>Anteil der Tokens</translation>
    </message>
    <message>
        <source>expert of layer %1</source>
        <translation>Experte der Schicht %1</translation>
    </message>
    <message>
        <source>experts of layer %1, sorted by difference</source>
        <translation>Experten der Schicht %1, nach Differenz sortiert</translation>
    </message>
    <message>
        <source>experts of layer %1, sorted by share</source>
        <translation>Experten der Schicht %1, nach Anteil sortiert</translation>
    </message>
    <message>
        <source>expert %1</source>
        <translation>Experte %1</translation>
    </message>
    <message>
        <source>Left and right move the selected expert, with Shift they add the next; P promotes it, S suppresses it, Delete takes it out of the plan.</source>
        <translation>Links und rechts verschieben den gewählten Experten, mit Umschalt nehmen sie den nächsten hinzu; P fördert ihn, S unterdrückt ihn, Entf nimmt ihn aus dem Plan.</translation>
    </message>
    <message>
        <source>difference %1%2   n = %3</source>
        <translation>Differenz %1%2   n = %3</translation>
    </message>
</context>
<context>
    <name>isogloss::ExpertsPage</name>
    <message>
        <source>difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>Anteile</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>alle Schichten</translation>
    </message>
    <message>
        <source>co-activation</source>
        <translation>Koaktivierung</translation>
    </message>
    <message>
        <source>by number</source>
        <translation>nach Nummer</translation>
    </message>
    <message>
        <source>by similarity</source>
        <translation>nach Ähnlichkeit</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Order of the experts</source>
        <translation>Reihenfolge der Experten</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Was die Karte zeigt</translation>
    </message>
</context>
<context>
    <name>isogloss::FigureDialog</name>
    <message>
        <source>Figure</source>
        <translation>Abbildung</translation>
    </message>
    <message>
        <source>PDF (vector)</source>
        <translation>PDF (Vektor)</translation>
    </message>
    <message>
        <source>SVG (vector)</source>
        <translation>SVG (Vektor)</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source> in</source>
        <translation> Zoll</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Figures (*.pdf *.svg *.png)</source>
        <translation>Abbildungen (*.pdf *.svg *.png)</translation>
    </message>
    <message>
        <source>There is nothing in this chart yet.</source>
        <translation>Dieses Diagramm ist noch leer.</translation>
    </message>
    <message>
        <source>Wrote %1 and %2.</source>
        <translation>%1 und %2 geschrieben.</translation>
    </message>
    <message>
        <source>in grey</source>
        <translation>in Grau</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>As a printer without colour has it</source>
        <translation>Wie ein Drucker ohne Farbe sie druckt</translation>
    </message>
    <message>
        <source>Preview in grey</source>
        <translation>Vorschau in Grau</translation>
    </message>
    <message>
        <source>Copy caption</source>
        <translation>Bildunterschrift kopieren</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Alle exportieren…</translation>
    </message>
    <message>
        <source>Every figure that has data, into one folder</source>
        <translation>Jede Abbildung, die Daten hat, in einen Ordner</translation>
    </message>
    <message>
        <source>The data go into a CSV file, the caption into a text file beside the figure.</source>
        <translation>Die Daten kommen in eine CSV-Datei, die Bildunterschrift in eine Textdatei neben der Abbildung.</translation>
    </message>
    <message>
        <source>The caption is in the clipboard.</source>
        <translation>Die Bildunterschrift ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Folder for all figures</source>
        <translation>Ordner für alle Abbildungen</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Wird berechnet…</translation>
    </message>
    <message>
        <source>The figure is still being computed.</source>
        <translation>Die Abbildung wird noch berechnet.</translation>
    </message>
    <message>
        <source>Wrote %1 figures into %2.</source>
        <translation>%1 Abbildungen nach %2 geschrieben.</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>as in the window</source>
        <translation>wie im Fenster</translation>
    </message>
    <message>
        <source>green to navy</source>
        <translation>Grün bis Marine</translation>
    </message>
    <message>
        <source>grey, for print</source>
        <translation>Grau, für den Druck</translation>
    </message>
    <message>
        <source>blue to gold</source>
        <translation>Blau bis Gold</translation>
    </message>
    <message>
        <source>by code</source>
        <translation>nach Code</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>nach Name</translation>
    </message>
    <message>
        <source>by name and code</source>
        <translation>nach Name und Code</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>none: papers have captions</source>
        <translation>keiner: Artikel haben Bildunterschriften</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>Punkte pro Zoll</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Width of</source>
        <translation>Breite von</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schriftart</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Languages by</source>
        <translation>Sprachen nach</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Instead of “%1”</source>
        <translation>Statt „%1“</translation>
    </message>
</context>
<context>
    <name>isogloss::FigurePreview</name>
    <message>
        <source>Preview of the figure</source>
        <translation>Vorschau der Abbildung</translation>
    </message>
</context>
<context>
    <name>isogloss::FirstVisit</name>
    <message>
        <source>Where languages part</source>
        <translation>Wo sich die Sprachen trennen</translation>
    </message>
    <message>
        <source>Which experts it is</source>
        <translation>Welche Experten es sind</translation>
    </message>
    <message>
        <source>These are the layer&apos;s experts: how much more, or less, of the language&apos;s tokens each one gets than of English. Click a bar.</source>
        <translation>Das sind die Experten der Schicht: wie viel mehr oder weniger von den Tokens der Sprache jeder bekommt als von denen des Englischen. Auf einen Balken klicken.</translation>
    </message>
    <message>
        <source>Steer</source>
        <translation>Steuern</translation>
    </message>
    <message>
        <source>Double-click the bar: the router will prefer this expert. Ctrl+↓ turns it away instead, Ctrl+Z takes the edit back. The plan stands at the right.</source>
        <translation>Doppelklick auf den Balken: Der Router zieht diesen Experten vor. Strg+↓ weist ihn stattdessen ab, Strg+Z nimmt die Änderung zurück. Der Plan steht rechts.</translation>
    </message>
    <message>
        <source>See what it changes</source>
        <translation>Sehen, was es ändert</translation>
    </message>
    <message>
        <source>Re-evaluate runs the corpus again with the plan, and answers the reading questions before and after: divergence, loss and accuracy, by language, with intervals.</source>
        <translation>„Neu bewerten“ lässt das Korpus mit dem Plan noch einmal laufen und beantwortet die Lesefragen vorher und nachher: Divergenz, Loss und Genauigkeit, nach Sprache, mit Intervallen.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>“before · after · difference” turn the heatmap over. Figure… saves what you see as PDF, SVG or PNG at the width of your paper&apos;s column, with its numbers as CSV beside it.</source>
        <translation>„vorher · nachher · Differenz“ schalten die Heatmap um. „Abbildung…“ speichert, was zu sehen ist, als PDF, SVG oder PNG in der Spaltenbreite der Publikation, mit den Zahlen als CSV daneben.</translation>
    </message>
    <message>
        <source>Each cell compares which experts a language uses in a layer with those of English: where they are the same it is calm, where they differ it stands out. Inside the blue line routing is shared. Click a cell that stands out.</source>
        <translation>Jede Zelle vergleicht, welche Experten eine Sprache in einer Schicht nutzt, mit denen des Englischen: Wo es dieselben sind, ist sie ruhig, wo andere, hebt sie sich ab. Innerhalb der blauen Linie ist das Routing gemeinsam. Auf eine Zelle klicken, die sich abhebt.</translation>
    </message>
</context>
<context>
    <name>isogloss::FlipListModel</name>
    <message>
        <source>right either way</source>
        <translation>beide Male richtig</translation>
    </message>
    <message>
        <source>wrong either way</source>
        <translation>beide Male falsch</translation>
    </message>
    <message>
        <source>▲ gained</source>
        <translation>▲ gewonnen</translation>
    </message>
    <message>
        <source>▼ lost</source>
        <translation>▼ verloren</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>isogloss::ForestChart</name>
    <message>
        <source>Difference of two runs, one row per language</source>
        <translation>Differenz zweier Läufe, eine Zeile je Sprache</translation>
    </message>
    <message>
        <source>Up and down move the selected language.</source>
        <translation>Auf und ab verschieben die gewählte Sprache.</translation>
    </message>
    <message>
        <source>Select two runs in the table (Ctrl+click the second): their difference by language is shown here.</source>
        <translation>In der Tabelle zwei Läufe wählen (den zweiten mit Strg+Klick): Hier steht dann ihre Differenz nach Sprache.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>points</source>
        <translation>%-Punkte</translation>
    </message>
    <message>
        <source>p (Holm)</source>
        <translation>p (Holm)</translation>
    </message>
    <message>
        <source>nats/byte</source>
        <translation>Nats/Byte</translation>
    </message>
    <message>
        <source>points, %1 % interval</source>
        <translation>%-Punkte, %1-%-Intervall</translation>
    </message>
    <message>
        <source>difference of the loss, nats per byte; left of zero is better</source>
        <translation>Loss-Differenz, Nats pro Byte; links der Null ist besser</translation>
    </message>
    <message>
        <source>difference of the accuracy, points</source>
        <translation>Differenz der Genauigkeit, %-Punkte</translation>
    </message>
    <message>
        <source>%1 · grey: the interval holds zero</source>
        <translation>%1 · grau: das Intervall enthält die Null</translation>
    </message>
    <message>
        <source>all languages together</source>
        <translation>alle Sprachen zusammen</translation>
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
        <translation>Nats pro Byte</translation>
    </message>
    <message>
        <source>%1 gained, %2 lost</source>
        <translation>%1 gewonnen, %2 verloren</translation>
    </message>
    <message>
        <source>exact sign test over keys: p = %1</source>
        <translation>exakter Vorzeichentest über Schlüssel: p = %1</translation>
    </message>
    <message>
        <source>exact McNemar p = %1, Holm %2</source>
        <translation>exaktes McNemar-p = %1, Holm %2</translation>
    </message>
</context>
<context>
    <name>isogloss::HeaderBar</name>
    <message>
        <source>Search actions, languages …     %1</source>
        <translation>Aktionen, Sprachen suchen …     %1</translation>
    </message>
    <message>
        <source>Search actions and languages</source>
        <translation>Aktionen und Sprachen suchen</translation>
    </message>
</context>
<context>
    <name>isogloss::HeatmapChart</name>
    <message>
        <source>Divergence by layer and language</source>
        <translation>Divergenz nach Schicht und Sprache</translation>
    </message>
    <message>
        <source>Run a model over parallel text, or open a trace, to see where its languages part and meet.</source>
        <translation>Ein Modell über Paralleltext laufen lassen oder einen Trace öffnen, um zu sehen, wo sich seine Sprachen trennen und treffen.</translation>
    </message>
    <message>
        <source>mean by layer</source>
        <translation>Mittel je Schicht</translation>
    </message>
    <message>
        <source>%1 · layer %2</source>
        <translation>%1 · Schicht %2</translation>
    </message>
    <message>
        <source>dense layer: no experts</source>
        <translation>dichte Schicht: keine Experten</translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation>noch nicht berechnet</translation>
    </message>
    <message>
        <source>no value before</source>
        <translation>kein Wert vorher</translation>
    </message>
    <message>
        <source>%1   from %2 to %3   n = %4</source>
        <translation>%1   von %2 auf %3   n = %4</translation>
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
        <translation>Schicht</translation>
    </message>
    <message>
        <source>change of the divergence from %1, after − before</source>
        <translation>Änderung der Divergenz von %1, nachher − vorher</translation>
    </message>
    <message>
        <source>divergence, after − before</source>
        <translation>Divergenz, nachher − vorher</translation>
    </message>
    <message>
        <source>entropy-normalised JS divergence from %1; 0 = same experts</source>
        <translation>entropienormierte JS-Divergenz von %1; 0 = gleiche Experten</translation>
    </message>
    <message>
        <source>entropy-normalised JS divergence</source>
        <translation>entropienormierte JS-Divergenz</translation>
    </message>
    <message>
        <source>JS divergence, normalised</source>
        <translation>JS-Divergenz, normiert</translation>
    </message>
    <message>
        <source>divergence</source>
        <translation>Divergenz</translation>
    </message>
    <message>
        <source>interval %1 wide</source>
        <translation>Intervall %1 breit</translation>
    </message>
    <message>
        <source>change of the routing entropy, after − before, nats</source>
        <translation>Änderung der Routing-Entropie, nachher − vorher, Nats</translation>
    </message>
    <message>
        <source>change, nats</source>
        <translation>Änderung, Nats</translation>
    </message>
    <message>
        <source>change of the routing consistency, after − before</source>
        <translation>Änderung der Routing-Konsistenz, nachher − vorher</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>routing entropy of a sentence, nats</source>
        <translation>Routing-Entropie eines Satzes, Nats</translation>
    </message>
    <message>
        <source>entropy, nats</source>
        <translation>Entropie, Nats</translation>
    </message>
    <message>
        <source>routing consistency: Jaccard similarity of two tokens&apos; experts</source>
        <translation>Routing-Konsistenz: Jaccard-Ähnlichkeit der Experten zweier Tokens</translation>
    </message>
    <message>
        <source>consistency (Jaccard)</source>
        <translation>Konsistenz (Jaccard)</translation>
    </message>
    <message>
        <source>width of the interval of the divergence from %1</source>
        <translation>Breite des Intervalls der Divergenz von %1</translation>
    </message>
    <message>
        <source>width of the interval</source>
        <translation>Breite des Intervalls</translation>
    </message>
    <message>
        <source>Arrow keys move the selected cell, plus and minus the threshold; Ctrl and click add a language, Ctrl and the wheel enlarge.</source>
        <translation>Pfeiltasten bewegen die gewählte Zelle, Plus und Minus die Schwelle; Strg und Klick nimmt eine Sprache hinzu, Strg und Mausrad vergrößern.</translation>
    </message>
    <message>
        <source>share of tokens whose top-k the plan would change</source>
        <translation>Anteil der Tokens, deren Top-k der Plan ändern würde</translation>
    </message>
    <message>
        <source>tokens changed</source>
        <translation>geänderte Tokens</translation>
    </message>
    <message>
        <source>no change: the plan does not apply here</source>
        <translation>keine Änderung: Der Plan gilt hier nicht</translation>
    </message>
</context>
<context>
    <name>isogloss::JobListModel</name>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 Tokens/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>layer %1 of %2</source>
        <translation>Schicht %1 von %2</translation>
    </message>
    <message>
        <source>output layer</source>
        <translation>Ausgabeschicht</translation>
    </message>
    <message>
        <source>generation</source>
        <translation>Generierung</translation>
    </message>
    <message>
        <source>opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>tokens: %1</source>
        <translation>Tokens: %1</translation>
    </message>
    <message>
        <source>prompts: %1</source>
        <translation>Prompts: %1</translation>
    </message>
    <message>
        <source>loss before</source>
        <translation>Loss vorher</translation>
    </message>
    <message>
        <source>loss after</source>
        <translation>Loss nachher</translation>
    </message>
    <message>
        <source>Belebele before</source>
        <translation>Belebele vorher</translation>
    </message>
    <message>
        <source>Belebele after</source>
        <translation>Belebele nachher</translation>
    </message>
    <message>
        <source>steered trace</source>
        <translation>gesteuerter Trace</translation>
    </message>
</context>
<context>
    <name>isogloss::JobsController</name>
    <message>
        <source>%1: done in %2.</source>
        <translation>%1: fertig nach %2.</translation>
    </message>
    <message>
        <source>%1: failed after %2.</source>
        <translation>%1: nach %2 fehlgeschlagen.</translation>
    </message>
</context>
<context>
    <name>isogloss::JobsPanel</name>
    <message>
        <source>Cancel job</source>
        <translation>Auftrag abbrechen</translation>
    </message>
    <message>
        <source>Clear ended</source>
        <translation>Beendete entfernen</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Log of the selected job</source>
        <translation>Protokoll des gewählten Auftrags</translation>
    </message>
    <message>
        <source>Select a job to read its log.</source>
        <translation>Einen Auftrag wählen, um sein Protokoll zu lesen.</translation>
    </message>
    <message>
        <source>Nothing has run yet. Run a corpus, or re-evaluate a plan: what runs and what waits stands here.</source>
        <translation>Noch ist nichts gelaufen. Ein Korpus laufen lassen oder einen Plan neu bewerten: Was läuft und was wartet, steht dann hier.</translation>
    </message>
</context>
<context>
    <name>isogloss::LanguageChooser</name>
    <message>
        <source>no groups</source>
        <translation>ohne Gruppen</translation>
    </message>
    <message>
        <source>by family</source>
        <translation>nach Familie</translation>
    </message>
    <message>
        <source>by script</source>
        <translation>nach Schrift</translation>
    </message>
    <message>
        <source>by resources</source>
        <translation>nach Ressourcen</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Search name, code, script</source>
        <translation>Name, Code, Schrift</translation>
    </message>
    <message>
        <source>Search languages</source>
        <translation>Sprachen suchen</translation>
    </message>
    <message>
        <source>Check all shown</source>
        <translation>Alle angezeigten ankreuzen</translation>
    </message>
    <message>
        <source>Uncheck all shown</source>
        <translation>Alle angezeigten abwählen</translation>
    </message>
    <message>
        <source>Group, check, uncheck</source>
        <translation>Gruppieren, ankreuzen, abwählen</translation>
    </message>
    <message>
        <source>Group languages</source>
        <translation>Sprachen gruppieren</translation>
    </message>
    <message>
        <source>Languages %1</source>
        <translation>Sprachen %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Mit %1 vergleichen</translation>
    </message>
    <message>
        <source>Check only %1</source>
        <translation>Nur %1 ankreuzen</translation>
    </message>
</context>
<context>
    <name>isogloss::LanguageDelegate</name>
    <message>
        <source>ref · %1</source>
        <translation>Ref · %1</translation>
    </message>
</context>
<context>
    <name>isogloss::LanguageMapChart</name>
    <message>
        <source>Map of the languages by their divergences</source>
        <translation>Karte der Sprachen nach ihren Divergenzen</translation>
    </message>
    <message>
        <source>A map of the languages needs three of them and a layer that has been run.</source>
        <translation>Eine Karte der Sprachen braucht drei davon und eine Schicht, die gelaufen ist.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>divergence %1; classical scaling keeps %2 %</source>
        <translation>Divergenz %1; klassische Skalierung erhält %2 %</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>divergence from %1: %2</source>
        <translation>Divergenz von %1: %2</translation>
    </message>
    <message>
        <source>closest: %1, %2</source>
        <translation>am nächsten: %1, %2</translation>
    </message>
    <message>
        <source>The arrow keys go to the next language in their direction; Ctrl and click add one, a drag selects those in it.</source>
        <translation>Die Pfeiltasten gehen zur nächsten Sprache in ihrer Richtung; Strg und Klick nimmt eine hinzu, ein Zug wählt die darin liegenden.</translation>
    </message>
    <message>
        <source>divergence %1</source>
        <translation>Divergenz %1</translation>
    </message>
    <message>
        <source>divergence %1; %2 % kept</source>
        <translation>Divergenz %1; %2 % erhalten</translation>
    </message>
</context>
<context>
    <name>isogloss::LanguageModel</name>
    <message>
        <source>class 5, winners</source>
        <translation>Klasse 5, Gewinner</translation>
    </message>
    <message>
        <source>class 4, underdogs</source>
        <translation>Klasse 4, Außenseiter</translation>
    </message>
    <message>
        <source>class 3, rising stars</source>
        <translation>Klasse 3, Aufsteiger</translation>
    </message>
    <message>
        <source>class 2, hopefuls</source>
        <translation>Klasse 2, Hoffnungsvolle</translation>
    </message>
    <message>
        <source>class 1, scraping by</source>
        <translation>Klasse 1, knapp versorgt</translation>
    </message>
    <message>
        <source>class 0, left behind</source>
        <translation>Klasse 0, abgehängt</translation>
    </message>
    <message>
        <source>class not listed</source>
        <translation>Klasse nicht verzeichnet</translation>
    </message>
    <message>
        <source>unknown family</source>
        <translation>Familie unbekannt</translation>
    </message>
    <message>
        <source>unknown script</source>
        <translation>Schrift unbekannt</translation>
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
        <translation>Divergenz</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Experten</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Korrelation</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <source>%1 (%2) against %3; click an expert to select it, double-click to promote it</source>
        <translation>%1 (%2) gegen %3; ein Klick wählt einen Experten, ein Doppelklick fördert ihn</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Steering</source>
        <translation>Steuerung</translation>
    </message>
    <message>
        <source>Before ○  after ●</source>
        <translation>Vorher ○  nachher ●</translation>
    </message>
    <message>
        <source>%1 row was left out because a language lacks it.</source>
        <translation>%1 Zeile entfällt, weil sie in einer Sprache fehlt.</translation>
    </message>
    <message>
        <source>%1 rows were left out because a language lacks them.</source>
        <translation>%1 Zeilen entfallen, weil sie in einer Sprache fehlen.</translation>
    </message>
    <message>
        <source>Isogloss %1, Qt %2</source>
        <translation>Isogloss %1, Qt %2</translation>
    </message>
    <message>
        <source>The first layer is being run; the heatmap fills as layers are done.</source>
        <translation>Die erste Schicht läuft; die Heatmap füllt sich, sobald Schichten fertig sind.</translation>
    </message>
    <message>
        <source>Model and corpus are open. Press Run.</source>
        <translation>Modell und Korpus sind geöffnet. „Starten“ drücken.</translation>
    </message>
    <message>
        <source>%1 is open. Open a corpus, then press Run.</source>
        <translation>%1 ist geöffnet. Ein Korpus öffnen, dann „Starten“ drücken.</translation>
    </message>
    <message>
        <source>tracing on %1</source>
        <translation>Trace läuft auf %1</translation>
    </message>
    <message>
        <source>tracing</source>
        <translation>Trace läuft</translation>
    </message>
    <message>
        <source>re-evaluating</source>
        <translation>Neubewertung läuft</translation>
    </message>
    <message>
        <source>evaluating</source>
        <translation>Auswertung läuft</translation>
    </message>
    <message>
        <source>comparing with a reference run</source>
        <translation>Vergleich mit einem Referenzlauf</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>trace: %1 · %2 · %3</source>
        <translation>Trace: %1 · %2 · %3</translation>
    </message>
    <message>
        <source>trace: %1, %2 of %3 layers complete</source>
        <translation>Trace: %1, %2 von %3 Schichten vollständig</translation>
    </message>
    <message>
        <source>%1 language</source>
        <translation>%1 Sprache</translation>
    </message>
    <message>
        <source>%1 languages</source>
        <translation>%1 Sprachen</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>gegen %1</translation>
    </message>
    <message>
        <source>steered</source>
        <translation>gesteuert</translation>
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
        <translation>&amp;Modellordner öffnen…</translation>
    </message>
    <message>
        <source>checkpoint load</source>
        <translation>Checkpoint laden</translation>
    </message>
    <message>
        <source>Open &amp;corpus folder…</source>
        <translation>&amp;Korpusordner öffnen…</translation>
    </message>
    <message>
        <source>FLORES Belebele parallel text load</source>
        <translation>FLORES Belebele Paralleltext laden</translation>
    </message>
    <message>
        <source>Open &amp;trace…</source>
        <translation>&amp;Trace öffnen…</translation>
    </message>
    <message>
        <source>h5 load</source>
        <translation>h5 laden</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>&amp;Demo ausprobieren</translation>
    </message>
    <message>
        <source>example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Export &amp;figure…</source>
        <translation>Abb&amp;ildung exportieren…</translation>
    </message>
    <message>
        <source>pdf svg png csv paper data save</source>
        <translation>pdf svg png csv Paper Publikation Daten speichern</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Clear selection</source>
        <translation>Auswahl auf&amp;heben</translation>
    </message>
    <message>
        <source>deselect nothing</source>
        <translation>abwählen nichts</translation>
    </message>
    <message>
        <source>&amp;Search actions and languages…</source>
        <translation>Aktionen und Sprachen &amp;suchen…</translation>
    </message>
    <message>
        <source>command palette find</source>
        <translation>Befehl Palette finden</translation>
    </message>
    <message>
        <source>&amp;Run the corpus</source>
        <translation>&amp;Korpus laufen lassen</translation>
    </message>
    <message>
        <source>trace start</source>
        <translation>Trace starten</translation>
    </message>
    <message>
        <source>&amp;Cancel what runs</source>
        <translation>&amp;Laufendes abbrechen</translation>
    </message>
    <message>
        <source>stop abort</source>
        <translation>stoppen anhalten</translation>
    </message>
    <message>
        <source>Re-&amp;evaluate</source>
        <translation>&amp;Neu bewerten</translation>
    </message>
    <message>
        <source>steer again compare</source>
        <translation>steuern noch einmal vergleichen</translation>
    </message>
    <message>
        <source>Show what the model is &amp;given…</source>
        <translation>Zeigen, was das &amp;Modell bekommt…</translation>
    </message>
    <message>
        <source>prompt preview token ids chat template</source>
        <translation>Prompt Vorschau Token-IDs Chat-Template Eingabe</translation>
    </message>
    <message>
        <source>Co&amp;mpare with a reference run…</source>
        <translation>Mit &amp;Referenzlauf vergleichen…</translation>
    </message>
    <message>
        <source>parity check transformers dump badge</source>
        <translation>Parität prüfen transformers Dump</translation>
    </message>
    <message>
        <source>&amp;Promote the selected expert</source>
        <translation>Gewählten Experten &amp;fördern</translation>
    </message>
    <message>
        <source>&amp;Suppress the selected expert</source>
        <translation>Gewählten Experten &amp;unterdrücken</translation>
    </message>
    <message>
        <source>&amp;Leave the selected expert alone</source>
        <translation>G&amp;ewählten Experten nicht ändern</translation>
    </message>
    <message>
        <source>remove edit</source>
        <translation>Änderung entfernen</translation>
    </message>
    <message>
        <source>Band &amp;inside the isogloss line</source>
        <translation>Band inner&amp;halb der Isoglosse</translation>
    </message>
    <message>
        <source>layers shared steer</source>
        <translation>Schichten gemeinsam steuern</translation>
    </message>
    <message>
        <source>&amp;Open plan…</source>
        <translation>&amp;Plan öffnen…</translation>
    </message>
    <message>
        <source>Sa&amp;ve plan…</source>
        <translation>Plan spe&amp;ichern…</translation>
    </message>
    <message>
        <source>&amp;Copy plan as JSON</source>
        <translation>Plan als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>Paste pl&amp;an</source>
        <translation>Plan einfü&amp;gen</translation>
    </message>
    <message>
        <source>JSON clipboard</source>
        <translation>JSON Zwischenablage</translation>
    </message>
    <message>
        <source>Clea&amp;r plan</source>
        <translation>Plan &amp;leeren</translation>
    </message>
    <message>
        <source>empty new</source>
        <translation>leer neu</translation>
    </message>
    <message>
        <source>Run the plan as an &amp;experiment</source>
        <translation>Plan als &amp;Experiment auswerten</translation>
    </message>
    <message>
        <source>evaluate task accuracy</source>
        <translation>Aufgabe Genauigkeit auswerten</translation>
    </message>
    <message>
        <source>Run a random &amp;control</source>
        <translation>&amp;Zufallskontrolle auswerten</translation>
    </message>
    <message>
        <source>matched experts evaluate</source>
        <translation>zufällig gleich viele Experten auswerten</translation>
    </message>
    <message>
        <source>Start the &amp;sweep</source>
        <translation>&amp;Sweep starten</translation>
    </message>
    <message>
        <source>grid strength threshold band rule</source>
        <translation>Raster Stärke Schwelle Band Regel</translation>
    </message>
    <message>
        <source>&amp;Belebele folder…</source>
        <translation>&amp;Belebele-Ordner…</translation>
    </message>
    <message>
        <source>panel dock</source>
        <translation>Bereich Dock</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>&amp;Steering</source>
        <translation>&amp;Steuerung</translation>
    </message>
    <message>
        <source>&amp;Before and after</source>
        <translation>&amp;Vorher und nachher</translation>
    </message>
    <message>
        <source>page tab view</source>
        <translation>Seite Tab Ansicht</translation>
    </message>
    <message>
        <source>&amp;Divergence by layer and language</source>
        <translation>&amp;Divergenz nach Schicht und Sprache</translation>
    </message>
    <message>
        <source>&amp;Languages of a layer</source>
        <translation>Sp&amp;rachen einer Schicht</translation>
    </message>
    <message>
        <source>&amp;Experts of all layers</source>
        <translation>&amp;Experten aller Schichten</translation>
    </message>
    <message>
        <source>&amp;Tokens of a row</source>
        <translation>To&amp;kens einer Zeile</translation>
    </message>
    <message>
        <source>&amp;Correlation with accuracy</source>
        <translation>Korrelation mit der &amp;Genauigkeit</translation>
    </message>
    <message>
        <source>E&amp;xperiments</source>
        <translation>E&amp;xperimente</translation>
    </message>
    <message>
        <source>page tab runs evaluate compare sweep</source>
        <translation>Seite Tab Läufe auswerten vergleichen Sweep</translation>
    </message>
    <message>
        <source>heatmap plan</source>
        <translation>Heatmap Plan</translation>
    </message>
    <message>
        <source>Heatmap b&amp;efore</source>
        <translation>Heatmap v&amp;orher</translation>
    </message>
    <message>
        <source>Heatmap &amp;after</source>
        <translation>Heatmap n&amp;achher</translation>
    </message>
    <message>
        <source>Heatmap &amp;difference</source>
        <translation>Heatmap D&amp;ifferenz</translation>
    </message>
    <message>
        <source>theme colours appearance</source>
        <translation>Design Farben Aussehen</translation>
    </message>
    <message>
        <source>Theme of the s&amp;ystem</source>
        <translation>Design des S&amp;ystems</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>&amp;Helles Design</translation>
    </message>
    <message>
        <source>Dar&amp;k theme</source>
        <translation>D&amp;unkles Design</translation>
    </message>
    <message>
        <source>Rese&amp;t layout</source>
        <translation>Layout &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>panels docks splitters default</source>
        <translation>Bereiche Docks Teiler Standard</translation>
    </message>
    <message>
        <source>&amp;Guided first visit</source>
        <translation>&amp;Geführter Rundgang</translation>
    </message>
    <message>
        <source>tour demo introduction tutorial</source>
        <translation>Tour Demo Einführung Anleitung</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>keys help</source>
        <translation>Tasten Hilfe</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>E&amp;xperiment</source>
        <translation>E&amp;xperiment</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Select %1</source>
        <translation>%1 wählen</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Mit %1 vergleichen</translation>
    </message>
    <message>
        <source>reference against</source>
        <translation>Referenz gegen</translation>
    </message>
    <message>
        <source>%1: a run is going on; cancel it before something else is opened.</source>
        <translation>%1: Ein Lauf ist im Gange; ihn abbrechen, bevor etwas anderes geöffnet wird.</translation>
    </message>
    <message>
        <source>%1: expected a model folder, a corpus folder, a trace (.isogloss.h5), a session (.isogloss) or a plan (.plan.json).</source>
        <translation>%1: Erwartet wird ein Modellordner, ein Korpusordner, ein Trace (.isogloss.h5), eine Sitzung (.isogloss) oder ein Plan (.plan.json).</translation>
    </message>
    <message>
        <source>The demo is not installed: expected it in share/isogloss/demo of the installation. Install the whole package.</source>
        <translation>Die Demo ist nicht installiert: Erwartet wird sie in share/isogloss/demo der Installation. Das ganze Paket installieren.</translation>
    </message>
    <message>
        <source>Model folder: config.json, safetensors, tokenizer.json</source>
        <translation>Modellordner: config.json, safetensors, tokenizer.json</translation>
    </message>
    <message>
        <source>Corpus folder: FLORES-200, or Belebele files</source>
        <translation>Korpusordner: FLORES-200 oder Belebele-Dateien</translation>
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
        <translation>Steuerungsplan</translation>
    </message>
    <message>
        <source>Plans (*.plan.json *.json)</source>
        <translation>Pläne (*.plan.json *.json)</translation>
    </message>
    <message>
        <source>Plans (*.plan.json)</source>
        <translation>Pläne (*.plan.json)</translation>
    </message>
    <message>
        <source>Folder of Belebele files (jsonl)</source>
        <translation>Ordner mit Belebele-Dateien (jsonl)</translation>
    </message>
    <message>
        <source>Reference run: what `isogloss-cli forward` or a script of the reference implementation wrote</source>
        <translation>Referenzlauf: geschrieben von `isogloss-cli forward` oder einem Skript der Referenzimplementierung</translation>
    </message>
    <message>
        <source>Reference runs (*.h5 *.safetensors *.npz)</source>
        <translation>Referenzläufe (*.h5 *.safetensors *.npz)</translation>
    </message>
    <message>
        <source>Folder for traces</source>
        <translation>Ordner für Traces</translation>
    </message>
    <message>
        <source>Folder of the task&apos;s files</source>
        <translation>Ordner mit den Dateien der Aufgabe</translation>
    </message>
    <message>
        <source>Template of the task</source>
        <translation>Template der Aufgabe</translation>
    </message>
    <message>
        <source>Templates (*.json)</source>
        <translation>Templates (*.json)</translation>
    </message>
    <message>
        <source>Results of isogloss-cli evaluate</source>
        <translation>Ergebnisse von isogloss-cli evaluate</translation>
    </message>
    <message>
        <source>Results (*.json)</source>
        <translation>Ergebnisse (*.json)</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Markdown (*.md);;LaTeX (*.tex);;CSV (*.csv);;Changed answers (*.flips.csv)</source>
        <translation>Markdown (*.md);;LaTeX (*.tex);;CSV (*.csv);;Geänderte Antworten (*.flips.csv)</translation>
    </message>
    <message>
        <source>Accuracies by language</source>
        <translation>Genauigkeiten nach Sprache</translation>
    </message>
    <message>
        <source>Tables and results (*.csv *.json)</source>
        <translation>Tabellen und Ergebnisse (*.csv *.json)</translation>
    </message>
    <message>
        <source>Divergence by layer and language</source>
        <translation>Divergenz nach Schicht und Sprache</translation>
    </message>
    <message>
        <source>Divergence by layer</source>
        <translation>Divergenz nach Schicht</translation>
    </message>
    <message>
        <source>Experts of a layer</source>
        <translation>Experten einer Schicht</translation>
    </message>
    <message>
        <source>Languages of a layer, matrix</source>
        <translation>Sprachen einer Schicht, Matrix</translation>
    </message>
    <message>
        <source>Languages of a layer, map</source>
        <translation>Sprachen einer Schicht, Karte</translation>
    </message>
    <message>
        <source>Experts of all layers</source>
        <translation>Experten aller Schichten</translation>
    </message>
    <message>
        <source>Tokens of a row</source>
        <translation>Tokens einer Zeile</translation>
    </message>
    <message>
        <source>Divergence against accuracy</source>
        <translation>Divergenz gegen Genauigkeit</translation>
    </message>
    <message>
        <source>Correlation by layer</source>
        <translation>Korrelation nach Schicht</translation>
    </message>
    <message>
        <source>Forest plot of two runs</source>
        <translation>Forest-Plot zweier Läufe</translation>
    </message>
    <message>
        <source>Outcome of the sweep</source>
        <translation>Ergebnis des Sweeps</translation>
    </message>
    <message>
        <source>Dose and response</source>
        <translation>Dosis und Wirkung</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>A run is going on. Stop it and close? Its trace can be resumed later.</source>
        <translation>Ein Lauf ist im Gange. Anhalten und schließen? Sein Trace lässt sich später fortsetzen.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <source>The session could not be saved: %1</source>
        <translation>Die Sitzung konnte nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Ohne Speichern schließen</translation>
    </message>
    <message>
        <source>Open &amp;session…</source>
        <translation>&amp;Sitzung öffnen…</translation>
    </message>
    <message>
        <source>isogloss load project</source>
        <translation>isogloss laden Projekt</translation>
    </message>
    <message>
        <source>&amp;Reopen the last session</source>
        <translation>Letzte Sitzung &amp;wieder öffnen</translation>
    </message>
    <message>
        <source>restore recover crash</source>
        <translation>wiederherstellen retten Absturz</translation>
    </message>
    <message>
        <source>Sa&amp;ve session</source>
        <translation>Sitzung s&amp;peichern</translation>
    </message>
    <message>
        <source>Session saved as %1</source>
        <translation>Sitzung gespeichert als %1</translation>
    </message>
    <message>
        <source>isogloss project keep</source>
        <translation>isogloss Projekt behalten</translation>
    </message>
    <message>
        <source>Save session &amp;as…</source>
        <translation>Sitzung speichern &amp;unter…</translation>
    </message>
    <message>
        <source>isogloss project copy</source>
        <translation>isogloss Projekt Kopie</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Sessions (*.isogloss)</source>
        <translation>Sitzungen (*.isogloss)</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>Sitzung speichern</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>Zuletzt &amp;geöffnet</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Compare with another trace…</source>
        <translation>Mit anderem Trace vergleichen…</translation>
    </message>
    <message>
        <source>before after difference two</source>
        <translation>vorher nachher Differenz zwei</translation>
    </message>
    <message>
        <source>End the comparison</source>
        <translation>Vergleich beenden</translation>
    </message>
    <message>
        <source>before after difference</source>
        <translation>vorher nachher Differenz</translation>
    </message>
    <message>
        <source>Promote the &amp;layer&apos;s experts above τ</source>
        <translation>Experten der &amp;Schicht über τ fördern</translation>
    </message>
    <message>
        <source>threshold specialised</source>
        <translation>Schwelle spezialisiert</translation>
    </message>
    <message>
        <source>Suppress the la&amp;yer&apos;s experts below −τ</source>
        <translation>Experten der Schi&amp;cht unter −τ unterdrücken</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>Auf&amp;träge</translation>
    </message>
    <message>
        <source>language texts</source>
        <translation>Sprache Texte</translation>
    </message>
    <message>
        <source>Language of the s&amp;ystem</source>
        <translation>Sprache des S&amp;ystems</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Trace to compare with</source>
        <translation>Trace zum Vergleichen</translation>
    </message>
    <message>
        <source>Isogloss speaks this language from its next start on.</source>
        <translation>Isogloss spricht diese Sprache ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Divergence by layer of %1.</source>
        <translation>Divergenz von %1 nach Schicht.</translation>
    </message>
    <message>
        <source>Map of the languages: classical scaling of these distances.</source>
        <translation>Karte der Sprachen: klassische Skalierung dieser Abstände.</translation>
    </message>
    <message>
        <source>Difference of activation frequency of every expert of every layer.</source>
        <translation>Differenz der Aktivierungshäufigkeit jedes Experten jeder Schicht.</translation>
    </message>
    <message>
        <source>One parallel sentence, token by token.</source>
        <translation>Ein paralleler Satz, Token für Token.</translation>
    </message>
    <message>
        <source>Divergence in layer %1 against accuracy.</source>
        <translation>Divergenz in Schicht %1 gegen Genauigkeit.</translation>
    </message>
    <message>
        <source>The coefficient by layer.</source>
        <translation>Der Koeffizient nach Schicht.</translation>
    </message>
    <message>
        <source>Outcome of every run of a sweep of plans.</source>
        <translation>Ergebnis jedes Laufs eines Sweeps über Pläne.</translation>
    </message>
    <message>
        <source>Outcome against the strength of a plan.</source>
        <translation>Ergebnis gegen die Stärke eines Plans.</translation>
    </message>
    <message>
        <source>Each language before and after the plan.</source>
        <translation>Jede Sprache vor und nach dem Plan.</translation>
    </message>
    <message>
        <source>Show only some lan&amp;guages of the heatmap…</source>
        <translation>Nur einige Sprachen der &amp;Heatmap zeigen…</translation>
    </message>
    <message>
        <source>filter search rows</source>
        <translation>filtern suchen Zeilen</translation>
    </message>
    <message>
        <source>Experts chosen to&amp;gether</source>
        <translation>&amp;Gemeinsam gewählte Experten</translation>
    </message>
    <message>
        <source>page tab view co-activation pairs of experts</source>
        <translation>Seite Reiter Ansicht Koaktivierung Paare von Experten</translation>
    </message>
    <message>
        <source>heatmap enlarge magnify part</source>
        <translation>Heatmap vergrößern Lupe Ausschnitt</translation>
    </message>
    <message>
        <source>&amp;Zoom in on the heatmap</source>
        <translation>Heatmap ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out of the heatmap</source>
        <translation>Heatmap ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Zoom to what is sele&amp;cted</source>
        <translation>Auf das Ge&amp;wählte vergrößern</translation>
    </message>
    <message>
        <source>The whole heat&amp;map</source>
        <translation>Die ganze Heat&amp;map</translation>
    </message>
    <message>
        <source>promote %1 experts</source>
        <translation>%1 Experten verstärken</translation>
    </message>
    <message>
        <source>suppress %1 experts</source>
        <translation>%1 Experten unterdrücken</translation>
    </message>
    <message>
        <source>Experts of a layer that are chosen together</source>
        <translation>Experten einer Schicht, die gemeinsam gewählt werden</translation>
    </message>
    <message>
        <source>In a pane of its own</source>
        <translation>In eigenem Bereich</translation>
    </message>
    <message>
        <source>Before and after &amp;side by side</source>
        <translation>Vorher und nachher &amp;nebeneinander</translation>
    </message>
    <message>
        <source>Compare with the selected lan&amp;guage</source>
        <translation>Mit der gewählten Sprache ver&amp;gleichen</translation>
    </message>
    <message>
        <source>Two traces can be compared at a time; the others were left alone.</source>
        <translation>Es lassen sich zwei Traces auf einmal vergleichen; die übrigen wurden nicht geöffnet.</translation>
    </message>
    <message>
        <source>The dropped text</source>
        <translation>Der abgelegte Text</translation>
    </message>
    <message>
        <source>drop plan</source>
        <translation>Plan ablegen</translation>
    </message>
    <message>
        <source>Two runs, side by side</source>
        <translation>Zwei Läufe nebeneinander</translation>
    </message>
    <message>
        <source>&amp;Where the plan applies…</source>
        <translation>&amp;Wo der Plan gilt…</translation>
    </message>
    <message>
        <source>scope layers languages tokens</source>
        <translation>Geltungsbereich Schichten Sprachen Tokens scope</translation>
    </message>
    <message>
        <source>Apply the plan only to the layers of the ban&amp;d</source>
        <translation>Plan nur auf die Schichten des Ban&amp;des anwenden</translation>
    </message>
    <message>
        <source>Apply the plan only to the selected lan&amp;guages</source>
        <translation>Plan nur auf die gewählten S&amp;prachen anwenden</translation>
    </message>
    <message>
        <source>Apply the plan everyw&amp;here</source>
        <translation>Plan ü&amp;berall anwenden</translation>
    </message>
</context>
<context>
    <name>isogloss::Pages</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
</context>
<context>
    <name>isogloss::PairsChart</name>
    <message>
        <source>Divergence of every two languages</source>
        <translation>Divergenz von je zwei Sprachen</translation>
    </message>
    <message>
        <source>Click a layer of the heatmap: how far its languages are from each other is shown here.</source>
        <translation>Auf eine Schicht der Heatmap klicken: Hier steht dann, wie weit ihre Sprachen voneinander entfernt sind.</translation>
    </message>
    <message>
        <source>entropy-normalised JS divergence, layer %1</source>
        <translation>entropienormierte JS-Divergenz, Schicht %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>the same language</source>
        <translation>dieselbe Sprache</translation>
    </message>
    <message>
        <source>divergence %1, n = %2</source>
        <translation>Divergenz %1, n = %2</translation>
    </message>
    <message>
        <source>entropy-normalised JS divergence</source>
        <translation>entropienormierte JS-Divergenz</translation>
    </message>
    <message>
        <source>normalised JS divergence</source>
        <translation>normierte JS-Divergenz</translation>
    </message>
    <message>
        <source>divergence</source>
        <translation>Divergenz</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>divergence, layer %1</source>
        <translation>Divergenz, Schicht %1</translation>
    </message>
</context>
<context>
    <name>isogloss::PairsController</name>
    <message>
        <source>This layer has not been run yet.</source>
        <translation>Diese Schicht ist noch nicht gelaufen.</translation>
    </message>
    <message>
        <source>layer %1, %2 languages, means over %3 rows; clusters by average linkage; click a cell to select its two languages</source>
        <translation>Schicht %1, %2 Sprachen, Mittel über %3 Zeilen; Cluster nach Average Linkage; ein Klick auf eine Zelle wählt ihre beiden Sprachen</translation>
    </message>
</context>
<context>
    <name>isogloss::ParityCheck</name>
    <message>
        <source>parity: comparing with %1</source>
        <translation>Parität: Vergleich mit %1</translation>
    </message>
    <message>
        <source>parity: %1 % of experts, %2 of %3</source>
        <translation>Parität: %1 % der Experten, %2 vom %3</translation>
    </message>
    <message>
        <source>%1, beyond rounding</source>
        <translation>%1, jenseits der Rundung</translation>
    </message>
    <message>
        <source>f32, %1 tokens</source>
        <translation>f32, %1 Tokens</translation>
    </message>
    <message>
        <source>layer %1: same experts for %2 of %3 tokens (%4 differ beyond a tie); router logits within %5 of their spread; smallest margin %6</source>
        <translation>Schicht %1: gleiche Experten für %2 von %3 Tokens (%4 weichen über einen Gleichstand hinaus ab); Router-Logits bis auf %5 ihrer Streuung gleich; kleinster Abstand %6</translation>
    </message>
    <message>
        <source>logits within %1</source>
        <translation>Logits bis auf %1 gleich</translation>
    </message>
</context>
<context>
    <name>isogloss::PlanDocument</name>
    <message>
        <source>The plan</source>
        <translation>Der Plan</translation>
    </message>
    <message>
        <source>promote expert %1 of layer %2</source>
        <translation>Experten %1 der Schicht %2 fördern</translation>
    </message>
    <message>
        <source>suppress expert %1 of layer %2</source>
        <translation>Experten %1 der Schicht %2 unterdrücken</translation>
    </message>
    <message>
        <source>remove expert %1 of layer %2</source>
        <translation>Experten %1 der Schicht %2 herausnehmen</translation>
    </message>
    <message>
        <source>remove %1 edit</source>
        <translation>%1 Änderung entfernen</translation>
    </message>
    <message>
        <source>remove %1 edits</source>
        <translation>%1 Änderungen entfernen</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>layer band</source>
        <translation>Schichtenband</translation>
    </message>
    <message>
        <source>threshold θ</source>
        <translation>Schwelle θ</translation>
    </message>
    <message>
        <source>Only generated tokens are steered, and a trace has none: an experiment with a generation task shows the effect.</source>
        <translation>Nur erzeugte Tokens werden gesteuert, und ein Trace hat keine: Ein Experiment mit einer Erzeugungsaufgabe zeigt die Wirkung.</translation>
    </message>
    <message>
        <source>All edits lie outside layers %1–%2, where the plan applies: it would change nothing.</source>
        <translation>Alle Änderungen liegen außerhalb der Schichten %1–%2, für die der Plan gilt: Er würde nichts ändern.</translation>
    </message>
    <message>
        <source>The trace has none of the languages that the plan applies to (%1): it would change nothing.</source>
        <translation>Der Trace hat keine der Sprachen, für die der Plan gilt (%1): Er würde nichts ändern.</translation>
    </message>
    <message>
        <source>where the plan applies</source>
        <translation>wo der Plan gilt</translation>
    </message>
    <message>
        <source>Not in this trace: %1.</source>
        <translation>Nicht in diesem Trace: %1.</translation>
    </message>
</context>
<context>
    <name>isogloss::PresetFigures</name>
    <message>
        <source>Select a run on the Experiments page first: it is compared with the base.</source>
        <translation>Zuerst auf der Seite Experimente einen Lauf wählen: Er wird mit der Basis verglichen.</translation>
    </message>
    <message>
        <source>Open a trace first.</source>
        <translation>Zuerst einen Trace öffnen.</translation>
    </message>
    <message>
        <source>The trace is still growing: its figures can be made once it is whole.</source>
        <translation>Der Trace wächst noch: Seine Abbildungen lassen sich machen, sobald er vollständig ist.</translation>
    </message>
    <message>
        <source>Choose accuracies on the Correlation page first: a run of the Experiments page, or a table.</source>
        <translation>Zuerst auf der Seite Korrelation Genauigkeiten wählen: einen Lauf der Seite Experimente oder eine Tabelle.</translation>
    </message>
    <message>
        <source>Paper: %1</source>
        <translation>Artikel: %1</translation>
    </message>
</context>
<context>
    <name>isogloss::PromptDialog</name>
    <message>
        <source>chat template</source>
        <translation>Chat-Template</translation>
    </message>
    <message>
        <source>What the model is given</source>
        <translation>Was das Modell bekommt</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>row </source>
        <translation>Zeile </translation>
    </message>
    <message>
        <source>Row of the corpus</source>
        <translation>Zeile des Korpus</translation>
    </message>
    <message>
        <source>The row as one user turn of the checkpoint&apos;s chat template</source>
        <translation>Die Zeile als ein Nutzerbeitrag im Chat-Template des Checkpoints</translation>
    </message>
    <message>
        <source>The checkpoint has no chat template.</source>
        <translation>Der Checkpoint hat kein Chat-Template.</translation>
    </message>
    <message>
        <source>Exact text</source>
        <translation>Genauer Text</translation>
    </message>
    <message>
        <source>Token ids</source>
        <translation>Token-IDs</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 tokens, %2 bytes; row %3 of %4</source>
        <translation>%1 Tokens, %2 Bytes; Zeile %3 von %4</translation>
    </message>
</context>
<context>
    <name>isogloss::ResultPanel</name>
    <message>
        <source>divergence</source>
        <translation>Divergenz</translation>
    </message>
    <message>
        <source>nats per byte</source>
        <translation>Nats pro Byte</translation>
    </message>
    <message>
        <source>Belebele</source>
        <translation>Belebele</translation>
    </message>
    <message>
        <source>Re-evaluate runs the corpus again with the plan. What changed, by language, is shown here.</source>
        <translation>„Neu bewerten“ lässt das Korpus mit dem Plan noch einmal laufen. Was sich geändert hat, steht dann hier, nach Sprache.</translation>
    </message>
    <message>
        <source>Before and after, by language</source>
        <translation>Vorher und nachher, nach Sprache</translation>
    </message>
    <message>
        <source>The plan has changed since. %1</source>
        <translation>Der Plan hat sich seither geändert. %1</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Was verglichen wird</translation>
    </message>
</context>
<context>
    <name>isogloss::RunController</name>
    <message>
        <source>%1 × %2, top-%3</source>
        <translation>%1 × %2, Top-%3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 language</source>
        <translation>%1 Sprache</translation>
    </message>
    <message>
        <source>%1 languages</source>
        <translation>%1 Sprachen</translation>
    </message>
    <message>
        <source>looking at what the run needs …</source>
        <translation>Bedarf des Laufs wird ermittelt …</translation>
    </message>
    <message>
        <source>%1 rows, about %2 tokens; needs %3 of memory</source>
        <translation>%1 Zeilen, etwa %2 Tokens; braucht %3 Speicher</translation>
    </message>
    <message>
        <source>waiting for the engine</source>
        <translation>wartet auf die Engine</translation>
    </message>
</context>
<context>
    <name>isogloss::RunForm</name>
    <message>
        <source>chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>folder of the task&apos;s files</source>
        <translation>Ordner mit den Dateien der Aufgabe</translation>
    </message>
    <message>
        <source>task.json</source>
        <translation>task.json</translation>
    </message>
    <message>
        <source>all; or names with commas, or medical</source>
        <translation>leer: alle; oder Namen mit Kommas, oder medical</translation>
    </message>
    <message>
        <source>Codes with commas between them, or all</source>
        <translation>Codes mit Kommas dazwischen, oder all</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>First items of each language; all = every one</source>
        <translation>Die ersten Items jeder Sprache; alle = jedes</translation>
    </message>
    <message>
        <source>The languages that are checked in the run pane</source>
        <translation>Die Sprachen, die im Bereich Lauf angekreuzt sind</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>angekreuzte</translation>
    </message>
    <message>
        <source>task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Choose the data folder</source>
        <translation>Datenordner wählen</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>shots</source>
        <translation>Shots</translation>
    </message>
    <message>
        <source>template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Choose the task&apos;s template</source>
        <translation>Template der Aufgabe wählen</translation>
    </message>
    <message>
        <source>subjects</source>
        <translation>Fächer</translation>
    </message>
    <message>
        <source>parallel corpus</source>
        <translation>Parallelkorpus</translation>
    </message>
    <message>
        <source>The prompt is one user turn of the model&apos;s chat template</source>
        <translation>Der Prompt ist ein Nutzerbeitrag im Chat-Template des Modells</translation>
    </message>
    <message>
        <source>The model has no chat template</source>
        <translation>Das Modell hat kein Chat-Template</translation>
    </message>
</context>
<context>
    <name>isogloss::RunListModel</name>
    <message>
        <source>no plan</source>
        <translation>kein Plan</translation>
    </message>
    <message>
        <source>plan that cannot be read</source>
        <translation>nicht lesbarer Plan</translation>
    </message>
    <message>
        <source>%1 edit</source>
        <translation>%1 Änderung</translation>
    </message>
    <message>
        <source>%1 edits</source>
        <translation>%1 Änderungen</translation>
    </message>
    <message>
        <source> · layers %1–%2</source>
        <translation> · Schichten %1–%2</translation>
    </message>
    <message>
        <source>%1 language</source>
        <translation>%1 Sprache</translation>
    </message>
    <message>
        <source>%1 languages</source>
        <translation>%1 Sprachen</translation>
    </message>
    <message>
        <source> · prompt tokens</source>
        <translation> · Prompt-Tokens</translation>
    </message>
    <message>
        <source> · generated tokens</source>
        <translation> · erzeugte Tokens</translation>
    </message>
    <message>
        <source> nats/byte</source>
        <translation> Nats/Byte</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>partial, can go on</source>
        <translation>unvollständig, fortsetzbar</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>running, %1 %</source>
        <translation>läuft, %1 %</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>, %1 shots</source>
        <translation>, %1 Shots</translation>
    </message>
    <message>
        <source>, chat</source>
        <translation>, Chat</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>mean over languages</source>
        <translation>Mittel über Sprachen</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>isogloss::RunPanel</name>
    <message>
        <source>▸ Options</source>
        <translation>▸ Optionen</translation>
    </message>
    <message>
        <source>chat template</source>
        <translation>Chat-Template</translation>
    </message>
    <message>
        <source>keep router logits</source>
        <translation>Router-Logits behalten</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Modell öffnen…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Open a corpus…</source>
        <translation>Korpus öffnen…</translation>
    </message>
    <message>
        <source>Corpus</source>
        <translation>Korpus</translation>
    </message>
    <message>
        <source>▾ Options</source>
        <translation>▾ Optionen</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>How many rows of the corpus are run, from the first</source>
        <translation>Wie viele Zeilen des Korpus laufen, von der ersten an</translation>
    </message>
    <message>
        <source>What the weights compute in: bf16 is faster, f32 gives the reference implementation&apos;s numbers</source>
        <translation>Worin die Gewichte rechnen: bf16 ist schneller, f32 ergibt die Zahlen der Referenzimplementierung</translation>
    </message>
    <message>
        <source>¾ of what is free</source>
        <translation>¾ des freien</translation>
    </message>
    <message>
        <source>Memory that a run may take, as 8G or 512M</source>
        <translation>Speicher, den ein Lauf belegen darf, etwa 8G oder 512M</translation>
    </message>
    <message>
        <source>Each text becomes one user turn of the model&apos;s chat template</source>
        <translation>Jeder Text wird ein Nutzerbeitrag im Chat-Template des Modells</translation>
    </message>
    <message>
        <source>the program&apos;s own</source>
        <translation>Ordner des Programms</translation>
    </message>
    <message>
        <source>Folder for traces</source>
        <translation>Ordner für Traces</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>traces in</source>
        <translation>Traces in</translation>
    </message>
    <message>
        <source>Every token&apos;s router logits go into the trace: the preview of a plan needs them. It grows by tokens × layers × experts × 2 bytes</source>
        <translation>Die Router-Logits jedes Tokens kommen in den Trace: Die Vorschau eines Plans braucht sie. Er wächst um Tokens × Schichten × Experten × 2 Bytes</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>or an id of the hub cache: org/name</source>
        <translation>oder eine ID des Hub-Caches: org/name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>isogloss::ScopePopup</name>
    <message>
        <source>take the band</source>
        <translation>Band übernehmen</translation>
    </message>
    <message>
        <source>take the selected</source>
        <translation>Auswahl übernehmen</translation>
    </message>
    <message>
        <source>Apply everywhere</source>
        <translation>Überall anwenden</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>erzeugte</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Search name, code, script</source>
        <translation>Name, Code, Schrift</translation>
    </message>
    <message>
        <source>Search languages</source>
        <translation>Sprachen suchen</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Layers %1–%2, the steering pane&apos;s band</source>
        <translation>Schichten %1–%2, das Band der Steuerung</translation>
    </message>
    <message>
        <source>The band holds all layers</source>
        <translation>Das Band umfasst alle Schichten</translation>
    </message>
    <message>
        <source>No language is selected</source>
        <translation>Keine Sprache ist gewählt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>isogloss::ScopeRow</name>
    <message>
        <source>Layers, languages and tokens that the plan applies to</source>
        <translation>Schichten, Sprachen und Tokens, für die der Plan gilt</translation>
    </message>
    <message>
        <source>Applies everywhere</source>
        <translation>Gilt überall</translation>
    </message>
    <message>
        <source>Applies to: %1</source>
        <translation>Gilt für: %1</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>überall</translation>
    </message>
</context>
<context>
    <name>isogloss::SessionController</name>
    <message>
        <source>Isogloss ended in the middle of a session. What was open on %1 can be brought back.</source>
        <translation>Isogloss endete mitten in einer Sitzung. Was am %1 offen war, lässt sich zurückholen.</translation>
    </message>
    <message>
        <source>Restore the session</source>
        <translation>Sitzung wiederherstellen</translation>
    </message>
</context>
<context>
    <name>isogloss::ShortcutSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Heatmap: move the selected cell</source>
        <translation>Heatmap: gewählte Zelle verschieben</translation>
    </message>
    <message>
        <source>arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Heatmap: add a language to the selection</source>
        <translation>Heatmap: eine Sprache zur Auswahl nehmen</translation>
    </message>
    <message>
        <source>Ctrl+click</source>
        <translation>Strg+Klick</translation>
    </message>
    <message>
        <source>Experts: promote, suppress, remove</source>
        <translation>Experten: fördern, unterdrücken, entfernen</translation>
    </message>
    <message>
        <source>P, S, Del</source>
        <translation>P, S, Entf</translation>
    </message>
    <message>
        <source>Experts: promote</source>
        <translation>Experten: fördern</translation>
    </message>
    <message>
        <source>double click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>Languages: check, uncheck</source>
        <translation>Sprachen: ankreuzen, abwählen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Edits: change the strength</source>
        <translation>Änderungen: Stärke ändern</translation>
    </message>
    <message>
        <source>F2, double click</source>
        <translation>F2, Doppelklick</translation>
    </message>
</context>
<context>
    <name>isogloss::StatusLine</name>
    <message>
        <source>memory %1</source>
        <translation>Speicher %1</translation>
    </message>
</context>
<context>
    <name>isogloss::SteeringController</name>
    <message>
        <source>With &quot;keep router logits&quot; in the options of the run, what a plan would change is shown here before it is run.</source>
        <translation>Mit „Router-Logits behalten“ in den Optionen des Laufs steht hier schon vor dem Lauf, was ein Plan ändern würde.</translation>
    </message>
    <message>
        <source>Would change the top-%1 of %2 % of tokens in layer %3; most in %4 (%5 %), least in %6 (%7 %).</source>
        <translation>Würde die Top-%1 von %2 % der Tokens in Schicht %3 ändern; am meisten in %4 (%5 %), am wenigsten in %6 (%7 %).</translation>
    </message>
    <message>
        <source>layer %1: %2 %</source>
        <translation>Schicht %1: %2 %</translation>
    </message>
    <message>
        <source>Before downstream effects: %1.</source>
        <translation>Ohne Folgeeffekte: %1.</translation>
    </message>
    <message>
        <source>Share of tokens whose top-k changes, in %. The first layer is exact; later ones are before downstream effects.</source>
        <translation>Anteil der Tokens, deren Top-k sich ändert, in %. Die erste Schicht ist exakt; spätere sind ohne Folgeeffekte.</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>nats per byte</source>
        <translation>Nats pro Byte</translation>
    </message>
    <message>
        <source>accuracy, %</source>
        <translation>Genauigkeit, %</translation>
    </message>
    <message>
        <source>points</source>
        <translation>%-Punkte</translation>
    </message>
    <message>
        <source>mean divergence</source>
        <translation>mittlere Divergenz</translation>
    </message>
    <message>
        <source>open plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>Die Zwischenablage</translation>
    </message>
    <message>
        <source>paste plan</source>
        <translation>Plan einfügen</translation>
    </message>
    <message>
        <source>clear plan</source>
        <translation>Plan leeren</translation>
    </message>
    <message>
        <source>No layer lies inside the isogloss line at this θ; the handle on the colour bar moves it.</source>
        <translation>Bei diesem θ liegt keine Schicht innerhalb der Isoglosse; der Griff an der Farbskala verschiebt sie.</translation>
    </message>
    <message>
        <source>Run a corpus first</source>
        <translation>Zuerst ein Korpus laufen lassen</translation>
    </message>
    <message>
        <source>The run is still going on</source>
        <translation>Der Lauf ist noch im Gange</translation>
    </message>
    <message>
        <source>The trace is not complete: resume its run first</source>
        <translation>Der Trace ist nicht vollständig: zuerst seinen Lauf fortsetzen</translation>
    </message>
    <message>
        <source>Open the model and the corpus of this trace first</source>
        <translation>Zuerst Modell und Korpus dieses Traces öffnen</translation>
    </message>
    <message>
        <source>The open model is not the one of this trace</source>
        <translation>Das geöffnete Modell gehört nicht zu diesem Trace</translation>
    </message>
    <message>
        <source>waiting for the engine</source>
        <translation>wartet auf die Engine</translation>
    </message>
    <message>
        <source>-steered</source>
        <translation>-gesteuert</translation>
    </message>
    <message>
        <source>Changes %1 % of the top-%2 choices from layer %3 on; most in %4 (%5 %), least in %6 (%7 %).</source>
        <translation>Ändert %1 % der Top-%2-Wahlen ab Schicht %3; am meisten in %4 (%5 %), am wenigsten in %6 (%7 %).</translation>
    </message>
    <message>
        <source>Mean %1 nats per byte [%2, %3]; lower is better.</source>
        <translation>Mittel %1 Nats pro Byte [%2, %3]; niedriger ist besser.</translation>
    </message>
    <message>
        <source>Mean %1 points [%2, %3], n = %4 pairs.</source>
        <translation>Mittel %1 Prozentpunkte [%2, %3], n = %4 Paare.</translation>
    </message>
    <message>
        <source>In %1 language the interval leaves zero out.</source>
        <translation>In %1 Sprache schließt das Intervall die Null aus.</translation>
    </message>
    <message>
        <source>In %1 languages the interval leaves zero out.</source>
        <translation>In %1 Sprachen schließt das Intervall die Null aus.</translation>
    </message>
    <message>
        <source>%1 language changes beyond Holm-corrected p &lt; .05.</source>
        <translation>%1 Sprache ändert sich mit Holm-korrigiertem p &lt; 0,05.</translation>
    </message>
    <message>
        <source>%1 languages change beyond Holm-corrected p &lt; .05.</source>
        <translation>%1 Sprachen ändern sich mit Holm-korrigiertem p &lt; 0,05.</translation>
    </message>
    <message>
        <source>Mean over layers, against %1. %2 of %3 languages moved closer, %4 further away; grey where the interval holds zero.</source>
        <translation>Mittel über die Schichten, gegen %1. %2 von %3 Sprachen rückten näher, %4 weiter weg; grau, wo das Intervall die Null enthält.</translation>
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
        <translation>soft: Das Logit verschiebt sich um λ Standardabweichungen der Logits des Tokens</translation>
    </message>
    <message>
        <source>hard: promoted above the largest logit, suppressed below the smallest</source>
        <translation>hard: gefördert über das größte Logit, unterdrückt unter das kleinste</translation>
    </message>
    <message>
        <source>log-softmax: on log-probabilities, just above the largest or just below the smallest</source>
        <translation>log-softmax: auf Log-Wahrscheinlichkeiten, knapp über die größte oder knapp unter die kleinste</translation>
    </message>
    <message>
        <source>scaled: the logit moves by λ times its own size</source>
        <translation>scaled: Das Logit verschiebt sich um das λ-Fache seiner eigenen Größe</translation>
    </message>
    <message>
        <source>mask: suppressed experts are never chosen; promotes nothing</source>
        <translation>mask: Unterdrückte Experten werden nie gewählt; fördert nichts</translation>
    </message>
    <message>
        <source>inside the line</source>
        <translation>in der Isoglosse</translation>
    </message>
    <message>
        <source>Re-evaluate</source>
        <translation>Neu bewerten</translation>
    </message>
    <message>
        <source>Edits of the plan</source>
        <translation>Änderungen des Plans</translation>
    </message>
    <message>
        <source>No edits yet. Double-click an expert&apos;s bar to promote it, or take all above τ.</source>
        <translation>Noch keine Änderungen. Ein Doppelklick auf den Balken eines Experten fördert ihn; oder alle über τ nehmen.</translation>
    </message>
    <message>
        <source>add Belebele…</source>
        <translation>Belebele dazu…</translation>
    </message>
    <message>
        <source>Belebele folder</source>
        <translation>Belebele-Ordner</translation>
    </message>
    <message>
        <source>Plan ▾</source>
        <translation>Plan ▾</translation>
    </message>
    <message>
        <source>Strength λ</source>
        <translation>Stärke λ</translation>
    </message>
    <message>
        <source>Strength of the selected edits, of all if none is selected, and of new ones</source>
        <translation>Stärke der gewählten Änderungen (ohne Auswahl: aller) und der neuen</translation>
    </message>
    <message>
        <source>Layer band</source>
        <translation>Schichtenband</translation>
    </message>
    <message>
        <source>Layers in which experts are looked for</source>
        <translation>Schichten, in denen Experten gesucht werden</translation>
    </message>
    <message>
        <source>Take the layers that are inside the isogloss line of the selected language, or of all</source>
        <translation>Die Schichten nehmen, die innerhalb der Isoglosse der gewählten Sprache oder aller Sprachen liegen</translation>
    </message>
    <message>
        <source>band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>τ: experts count as a language&apos;s own where their share of its tokens is larger by more than τ</source>
        <translation>τ: Experten gelten als einer Sprache eigen, wenn ihr Anteil an deren Tokens um mehr als τ größer ist</translation>
    </message>
    <message>
        <source>Threshold τ</source>
        <translation>Schwelle τ</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Anderer Ordner…</translation>
    </message>
    <message>
        <source>Without Belebele</source>
        <translation>Ohne Belebele</translation>
    </message>
    <message>
        <source>promote %1 expert above τ</source>
        <translation>%1 Experten über τ fördern</translation>
    </message>
    <message>
        <source>promote %1 experts above τ</source>
        <translation>%1 Experten über τ fördern</translation>
    </message>
    <message>
        <source>suppress %1 expert below −τ</source>
        <translation>%1 Experten unter −τ unterdrücken</translation>
    </message>
    <message>
        <source>suppress %1 experts below −τ</source>
        <translation>%1 Experten unter −τ unterdrücken</translation>
    </message>
    <message>
        <source>Select a language to see the experts it uses more than the reference</source>
        <translation>Eine Sprache wählen, um zu sehen, welche Experten sie mehr nutzt als die Referenz</translation>
    </message>
    <message>
        <source>Promote %1 expert of the band whose share of tokens is larger in %2 than in %3 by over τ</source>
        <translation>%1 Experten des Bandes fördern, dessen Tokenanteil in %2 um mehr als τ größer ist als in %3</translation>
    </message>
    <message>
        <source>Promote %1 experts of the band whose share of tokens is larger in %2 than in %3 by over τ</source>
        <translation>%1 Experten des Bandes fördern, deren Tokenanteil in %2 um mehr als τ größer ist als in %3</translation>
    </message>
    <message>
        <source>; %1 more stays out: no layer can promote more than its top-k</source>
        <translation>; %1 weiterer bleibt draußen: keine Schicht kann mehr als ihre Top-k fördern</translation>
    </message>
    <message>
        <source>; %1 more stay out: no layer can promote more than its top-k</source>
        <translation>; %1 weitere bleiben draußen: keine Schicht kann mehr als ihre Top-k fördern</translation>
    </message>
    <message>
        <source>Suppress %1 expert of the band whose share of tokens is smaller in %2 than in %3 by over τ</source>
        <translation>%1 Experten des Bandes unterdrücken, dessen Tokenanteil in %2 um mehr als τ kleiner ist als in %3</translation>
    </message>
    <message>
        <source>Suppress %1 experts of the band whose share of tokens is smaller in %2 than in %3 by over τ</source>
        <translation>%1 Experten des Bandes unterdrücken, deren Tokenanteil in %2 um mehr als τ kleiner ist als in %3</translation>
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
        <translation>Ein Ordner mit Belebele-Dateien: Auch die Genauigkeit vorher und nachher wird gemessen</translation>
    </message>
    <message>
        <source>Trace again with the plan, and compare</source>
        <translation>Mit dem Plan einen neuen Trace aufzeichnen und vergleichen</translation>
    </message>
    <message>
        <source>The plan is empty: promote or suppress an expert first</source>
        <translation>Der Plan ist leer: zuerst einen Experten fördern oder unterdrücken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>isogloss::SweepMapChart</name>
    <message>
        <source>Outcome of the sweep by strength and by threshold and band</source>
        <translation>Ergebnis des Sweeps nach Stärke sowie nach Schwelle und Band</translation>
    </message>
    <message>
        <source>Up and down choose the line of the dose-response curve.</source>
        <translation>Auf und ab wählen die Zeile der Dosis-Wirkungs-Kurve.</translation>
    </message>
    <message>
        <source>Choose the traces that the experts are found in, then Start: the outcome fills in here, cheapest run first.</source>
        <translation>Die Traces wählen, in denen die Experten gesucht werden, dann „Starten“: Das Ergebnis füllt sich hier, der günstigste Lauf zuerst.</translation>
    </message>
    <message>
        <source>%1  τ %2  layers %3–%4</source>
        <translation>%1  τ %2  Schichten %3–%4</translation>
    </message>
    <message>
        <source>no experts</source>
        <translation>keine Experten</translation>
    </message>
    <message>
        <source>strength λ</source>
        <translation>Stärke λ</translation>
    </message>
    <message>
        <source>mean difference, nats per byte; • the interval leaves zero out</source>
        <translation>mittlere Differenz, Nats pro Byte; • das Intervall schließt die Null aus</translation>
    </message>
    <message>
        <source>difference, nats per byte</source>
        <translation>Differenz, Nats pro Byte</translation>
    </message>
    <message>
        <source>mean accuracy, difference from the run without a plan, points; • the interval leaves zero out</source>
        <translation>mittlere Genauigkeit, Differenz zum Lauf ohne Plan, %-Punkte; • das Intervall schließt die Null aus</translation>
    </message>
    <message>
        <source>difference, points; • interval without zero</source>
        <translation>Differenz, %-Punkte; • Intervall ohne Null</translation>
    </message>
    <message>
        <source>difference, points</source>
        <translation>Differenz, %-Punkte</translation>
    </message>
    <message>
        <source>  λ %1</source>
        <translation>  λ %1</translation>
    </message>
    <message>
        <source>experts in the plan: %1</source>
        <translation>Experten im Plan: %1</translation>
    </message>
    <message>
        <source>points</source>
        <translation>%-Punkte</translation>
    </message>
    <message>
        <source>no expert passes the threshold</source>
        <translation>kein Experte überschreitet die Schwelle</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>noch nicht gelaufen</translation>
    </message>
    <message>
        <source>random control %1: %2</source>
        <translation>Zufallskontrolle %1: %2</translation>
    </message>
</context>
<context>
    <name>isogloss::SweepPanel</name>
    <message>
        <source>numbers above 0 and at most %1, with commas between them</source>
        <translation>Zahlen über 0 und höchstens %1, mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>at least one number</source>
        <translation>mindestens eine Zahl</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>at least one rule</source>
        <translation>mindestens eine Regel</translation>
    </message>
    <message>
        <source>bands</source>
        <translation>Bänder</translation>
    </message>
    <message>
        <source>layers from 0 like 4-19,8-35</source>
        <translation>Schichten ab 0 wie 4-19,8-35</translation>
    </message>
    <message>
        <source>at least one band of layers, like 4-19</source>
        <translation>mindestens ein Band von Schichten, etwa 4-19</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Experts → plan</source>
        <translation>Experten → Plan</translation>
    </message>
    <message>
        <source>Put the experts of the first λ, τ, band and rule into the steering pane</source>
        <translation>Die Experten zum ersten λ, τ und Band und zur ersten Regel in den Bereich Steuerung übernehmen</translation>
    </message>
    <message>
        <source>Random controls of each plan: as many other experts in each layer</source>
        <translation>Zufallskontrollen zu jedem Plan: ebenso viele andere Experten je Schicht</translation>
    </message>
    <message>
        <source>▲ promote</source>
        <translation>▲ fördern</translation>
    </message>
    <message>
        <source>▼ suppress</source>
        <translation>▼ unterdrücken</translation>
    </message>
    <message>
        <source>What the plans do with the experts</source>
        <translation>Was die Pläne mit den Experten tun</translation>
    </message>
    <message>
        <source>Choose the trace</source>
        <translation>Trace wählen</translation>
    </message>
    <message>
        <source>open one</source>
        <translation>geöffneter</translation>
    </message>
    <message>
        <source>The trace that is open, in the selected language; without one, in its reference language</source>
        <translation>Der geöffnete Trace, in der gewählten Sprache; ist keine gewählt, in seiner Referenzsprache</translation>
    </message>
    <message>
        <source>The trace that is open, in its reference language</source>
        <translation>Der geöffnete Trace, in seiner Referenzsprache</translation>
    </message>
    <message>
        <source>experts of</source>
        <translation>Experten von</translation>
    </message>
    <message>
        <source>against</source>
        <translation>gegen</translation>
    </message>
    <message>
        <source>controls</source>
        <translation>Kontrollen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>trace:language, generic text</source>
        <translation>Trace:Sprache, allgemein</translation>
    </message>
    <message>
        <source>trace:language, task text</source>
        <translation>Trace:Sprache, Aufgabe</translation>
    </message>
</context>
<context>
    <name>isogloss::TokenTexts</name>
    <message>
        <source>Open the folder of the model that this trace was made with, and the tokens are shown as text.</source>
        <translation>Den Ordner des Modells öffnen, mit dem dieser Trace entstand: Dann stehen die Tokens als Text da.</translation>
    </message>
    <message>
        <source>The open model has another tokenizer than the trace&apos;s: open the model that the trace was made with, and the tokens are shown as text.</source>
        <translation>Das geöffnete Modell hat einen anderen Tokenizer als der Trace: Das Modell öffnen, mit dem der Trace entstand, dann stehen die Tokens als Text da.</translation>
    </message>
</context>
<context>
    <name>isogloss::TokensChart</name>
    <message>
        <source>Tokens of one row in several languages</source>
        <translation>Tokens einer Zeile in mehreren Sprachen</translation>
    </message>
    <message>
        <source>Click a layer of the heatmap: its tokens are shown here, sentence by sentence.</source>
        <translation>Auf eine Schicht der Heatmap klicken: Hier stehen dann ihre Tokens, Satz für Satz.</translation>
    </message>
    <message>
        <source>divergence of a token&apos;s experts from the %1 sentence, JS in bits</source>
        <translation>Divergenz der Experten eines Tokens vom %1-Satz, JS in Bit</translation>
    </message>
    <message>
        <source>first expert of a token, layer %1:</source>
        <translation>erster Experte eines Tokens, Schicht %1:</translation>
    </message>
    <message>
        <source>grey: others</source>
        <translation>grau: übrige</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>token %1 of %2, id %3</source>
        <translation>Token %1 von %2, ID %3</translation>
    </message>
    <message>
        <source>experts (effective weight): %1</source>
        <translation>Experten (effektives Gewicht): %1</translation>
    </message>
    <message>
        <source>raw router logits: the %2 largest lead by %1 (chosen by score + bias)</source>
        <translation>rohe Router-Logits: die %2 größten liegen um %1 vorn (gewählt nach Score + Bias)</translation>
    </message>
    <message>
        <source>raw router logits: the %2 largest lead by %1</source>
        <translation>rohe Router-Logits: die %2 größten liegen um %1 vorn</translation>
    </message>
    <message>
        <source>divergence from the %1 sentence: %2 bits</source>
        <translation>Divergenz vom %1-Satz: %2 Bit</translation>
    </message>
    <message>
        <source>Left and right move over the tokens, up and down over a token&apos;s experts; Enter selects the expert, P promotes it, S suppresses it, Delete takes it out of the plan.</source>
        <translation>Links und rechts gehen über die Tokens, oben und unten über die Experten eines Tokens; die Eingabetaste wählt den Experten, P fördert ihn, S unterdrückt ihn, Entf nimmt ihn aus dem Plan.</translation>
    </message>
</context>
<context>
    <name>isogloss::TokensController</name>
    <message>
        <source>Layer %1 has not been run yet.</source>
        <translation>Schicht %1 ist noch nicht gelaufen.</translation>
    </message>
    <message>
        <source>row %1 (%2), layer %3, top-%4; below each token its first experts; a click selects the first one, a double click promotes it</source>
        <translation>Zeile %1 (%2), Schicht %3, Top-%4; unter jedem Token seine ersten Experten; ein Klick wählt den ersten, ein Doppelklick fördert ihn</translation>
    </message>
</context>
<context>
    <name>isogloss::TokensPage</name>
    <message>
        <source>by expert</source>
        <translation>nach Experte</translation>
    </message>
    <message>
        <source>by divergence</source>
        <translation>nach Divergenz</translation>
    </message>
    <message>
        <source>Row of the corpus</source>
        <translation>Zeile des Korpus</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Vorige Zeile</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Nächste Zeile</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Colours of the tokens</source>
        <translation>Farben der Tokens</translation>
    </message>
</context>
<context>
    <name>isogloss::TourCard</name>
    <message>
        <source>End the visit</source>
        <translation>Rundgang beenden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>isogloss::TraceView</name>
    <message>
        <source>Click a cell of the heatmap to see its experts.</source>
        <translation>Auf eine Zelle der Heatmap klicken, um ihre Experten zu sehen.</translation>
    </message>
    <message>
        <source>Layer %1 has no experts: it is dense.</source>
        <translation>Schicht %1 hat keine Experten: Sie ist dicht.</translation>
    </message>
    <message>
        <source>Layer %1 has not been run yet.</source>
        <translation>Schicht %1 ist noch nicht gelaufen.</translation>
    </message>
    <message>
        <source>means over %1 rows; intervals follow</source>
        <translation>Mittel über %1 Zeilen; Intervalle folgen</translation>
    </message>
    <message>
        <source>%1 % intervals over %2 rows</source>
        <translation>%1-%-Intervalle über %2 Zeilen</translation>
    </message>
    <message>
        <source>layer %1, %2 experts, top-%3</source>
        <translation>Schicht %1, %2 Experten, Top-%3</translation>
    </message>
    <message>
        <source>Routing entropy by layer and language.</source>
        <translation>Routing-Entropie nach Schicht und Sprache.</translation>
    </message>
    <message>
        <source>Consistency of routing (Jaccard similarity of two tokens&apos; experts) by layer and language.</source>
        <translation>Routing-Konsistenz (Jaccard-Ähnlichkeit der Experten zweier Tokens) nach Schicht und Sprache.</translation>
    </message>
    <message>
        <source>Change of the divergence by layer and language, after minus before.</source>
        <translation>Änderung der Divergenz nach Schicht und Sprache, nachher minus vorher.</translation>
    </message>
    <message>
        <source>Width of the intervals of the divergence, by layer and language.</source>
        <translation>Breite der Intervalle der Divergenz nach Schicht und Sprache.</translation>
    </message>
    <message>
        <source>Divergence by layer and language.</source>
        <translation>Divergenz nach Schicht und Sprache.</translation>
    </message>
    <message>
        <source>Share of tokens whose top-k the plan would change, by layer and language, each layer as it was recorded.</source>
        <translation>Anteil der Tokens, deren Top-k der Plan ändern würde, nach Schicht und Sprache, jede Schicht wie aufgezeichnet.</translation>
    </message>
    <message>
        <source>means over the first %1 of %2 rows; the others follow</source>
        <translation>Mittel der ersten %1 von %2 Zeilen; die übrigen folgen</translation>
    </message>
</context>
</TS>
