<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>QApplication</name>
    <message>
        <source>Shows where a Mixture-of-Experts language model stops routing by language, and moves that line.</source>
        <translation>Muestra dónde un modelo de lenguaje de mezcla de expertos (MoE) deja de enrutar por idioma, y desplaza esa línea.</translation>
    </message>
    <message>
        <source>Open the demo and run it.</source>
        <translation>Abrir la demo y ejecutarla.</translation>
    </message>
    <message>
        <source>Model folders, corpus folders, traces (.isogloss.h5), sessions (.isogloss), plans (.plan.json).</source>
        <translation>Carpetas de modelo, carpetas de corpus, trazas (.isogloss.h5), sesiones (.isogloss), planes (.plan.json).</translation>
    </message>
    <message>
        <source>Language of the window: en, de, fr, es, zh_CN, ja, hi, ar (default: as chosen, or the system&apos;s).</source>
        <translation>Idioma de la ventana: en, de, fr, es, zh_CN, ja, hi, ar (por omisión: el elegido o el del sistema).</translation>
    </message>
</context>
<context>
    <name>isogloss::Autosave</name>
    <message>
        <source>The session cannot be kept for the case of a crash. %1</source>
        <translation>No se puede mantener la copia de la sesión ante un cierre inesperado. %1</translation>
    </message>
</context>
<context>
    <name>isogloss::BandSlider</name>
    <message>
        <source>layers %1 to %2</source>
        <translation>capas %1 a %2</translation>
    </message>
</context>
<context>
    <name>isogloss::Banner</name>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>isogloss::Caption</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Without intervals.</source>
        <translation>Sin intervalos.</translation>
    </message>
    <message>
        <source>Intervals: %1 %, %2 bootstrap over sequences, %3 resamples, seed %4.</source>
        <translation>Intervalos: %1 %, bootstrap %2, %3 remuestreos, semilla %4.</translation>
    </message>
    <message>
        <source>BCa</source>
        <translation>BCa</translation>
    </message>
    <message>
        <source>percentile</source>
        <translation>percentil</translation>
    </message>
    <message>
        <source>The distributions are the weights of the chosen experts, which sum to 1.</source>
        <translation>Las distribuciones son los pesos de los expertos elegidos, que suman 1.</translation>
    </message>
    <message>
        <source>The distributions are the router&apos;s sigmoid scores over all experts, divided by their sum.</source>
        <translation>Las distribuciones son las puntuaciones sigmoides del enrutador sobre todos los expertos, divididas por su suma.</translation>
    </message>
    <message>
        <source>The distributions are the router&apos;s softmax over all experts.</source>
        <translation>Las distribuciones son el softmax del enrutador sobre todos los expertos.</translation>
    </message>
    <message>
        <source>Trace: %1.</source>
        <translation>Traza: %1.</translation>
    </message>
    <message>
        <source>Entropy-normalised Jensen–Shannon divergence from %1, mean over n = %2 parallel sequences.</source>
        <translation>Divergencia de Jensen-Shannon normalizada por entropía respecto a %1, media de n = %2 secuencias paralelas.</translation>
    </message>
    <message>
        <source>Unit: %1; mean over n = %2 sequences.</source>
        <translation>Unidad: %1; media de n = %2 secuencias.</translation>
    </message>
    <message>
        <source>Divergence of every two languages in layer %1.</source>
        <translation>Divergencia de cada par de idiomas en la capa %1.</translation>
    </message>
    <message>
        <source>Divergence of every two languages in the layers %1, on one scale.</source>
        <translation>Divergencia de cada par de idiomas en las capas %1, en una misma escala.</translation>
    </message>
    <message>
        <source>Entropy-normalised Jensen–Shannon divergence, mean over n = %1 parallel sequences.</source>
        <translation>Divergencia de Jensen-Shannon normalizada por entropía, media de n = %1 secuencias paralelas.</translation>
    </message>
    <message>
        <source>The languages are in the order of the dendrogram of layer %1 (average linkage).</source>
        <translation>Los idiomas siguen el orden del dendrograma de la capa %1 (enlace promedio).</translation>
    </message>
    <message>
        <source>Experts of layer %1: activation frequency in %2 minus that in %3.</source>
        <translation>Expertos de la capa %1: frecuencia de activación en %2 menos la de %3.</translation>
    </message>
    <message>
        <source>Share of tokens with the expert among the top %1 of %2, mean over n = %3 sequences.</source>
        <translation>Proporción de tokens con el experto entre los %1 primeros de %2, media de n = %3 secuencias.</translation>
    </message>
    <message>
        <source>Number of specialised experts: by threshold τ over all layers, and by layer at τ = %1.</source>
        <translation>Número de expertos especializados: por umbral τ en todas las capas, y por capa con τ = %1.</translation>
    </message>
    <message>
        <source>Task: activation frequency in %1 exceeds that in %2 by more than τ.</source>
        <translation>Tarea: la frecuencia de activación en %1 supera la de %2 en más de τ.</translation>
    </message>
    <message>
        <source>Multilingual: the frequency in any of n = %1 languages exceeds that in %2 by more than τ.</source>
        <translation>Multilingüe: la frecuencia en alguno de los n = %1 idiomas supera la de %2 en más de τ.</translation>
    </message>
    <message>
        <source>%1 layers of %2 experts.</source>
        <translation>%1 capas de %2 expertos.</translation>
    </message>
    <message>
        <source>Correlation of divergence from %1 with accuracy over n = %2 languages.</source>
        <translation>Correlación de la divergencia respecto a %1 con la exactitud en n = %2 idiomas.</translation>
    </message>
    <message>
        <source>Intervals: %1 %, Fisher&apos;s z.</source>
        <translation>Intervalos: %1 %, z de Fisher.</translation>
    </message>
    <message>
        <source>Permutation null: %1 shuffles, seed %2.</source>
        <translation>Distribución nula por permutación: %1 permutaciones, semilla %2.</translation>
    </message>
    <message>
        <source>Accuracies: %1.</source>
        <translation>Exactitudes: %1.</translation>
    </message>
    <message>
        <source>Loss before and after, in nats per byte (lower is better), by language.</source>
        <translation>Pérdida antes y después, en nats por byte (menos es mejor), por idioma.</translation>
    </message>
    <message>
        <source>Accuracy on %1 before and after, by language.</source>
        <translation>Exactitud en %1 antes y después, por idioma.</translation>
    </message>
    <message>
        <source>n = %1 items per language, the same in both runs; differences are paired.</source>
        <translation>n = %1 ítems por idioma, los mismos en ambas ejecuciones; las diferencias son pareadas.</translation>
    </message>
    <message>
        <source>The row for all languages resamples an item in all its languages as one.</source>
        <translation>La fila de todos los idiomas remuestrea un ítem en todos sus idiomas como uno solo.</translation>
    </message>
    <message>
        <source>over sequences</source>
        <translation>sobre secuencias</translation>
    </message>
    <message>
        <source>over items</source>
        <translation>sobre ítems</translation>
    </message>
    <message>
        <source>U curve: three languages by layer</source>
        <translation>Curva en U: tres idiomas por capa</translation>
    </message>
    <message>
        <source>Divergence by layer, coloured by accuracy</source>
        <translation>Divergencia por capa, coloreada por exactitud</translation>
    </message>
    <message>
        <source>Routing entropy by layer</source>
        <translation>Entropía de enrutamiento por capa</translation>
    </message>
    <message>
        <source>Languages against languages, several layers</source>
        <translation>Idiomas contra idiomas, varias capas</translation>
    </message>
    <message>
        <source>Number of specialised experts</source>
        <translation>Número de expertos especializados</translation>
    </message>
    <message>
        <source>Experts of a layer, by number</source>
        <translation>Expertos de una capa, por número</translation>
    </message>
    <message>
        <source>Correlation with accuracy</source>
        <translation>Correlación con la exactitud</translation>
    </message>
    <message>
        <source>Accuracy, base against steered</source>
        <translation>Exactitud, base frente a guiada</translation>
    </message>
    <message>
        <source>Divergence by layer of %1.</source>
        <translation>Divergencia por capa de %1.</translation>
    </message>
    <message>
        <source>Divergence by layer, one line per language (%1), coloured by accuracy (%2).</source>
        <translation>Divergencia por capa, una línea por idioma (%1), coloreada por exactitud (%2).</translation>
    </message>
    <message>
        <source>Entropy of the pooled routing distribution by layer, one line per language (%1), %2 in black.</source>
        <translation>Entropía de la distribución de enrutamiento agregada por capa, una línea por idioma (%1), %2 en negro.</translation>
    </message>
    <message>
        <source>Pearson&apos;s r by layer, and the languages of layer %1.</source>
        <translation>r de Pearson por capa, y los idiomas de la capa %1.</translation>
    </message>
    <message>
        <source>Co-activation of the experts of layer %1 in %2: share of the tokens with expert i (row) among their top %3 of %4 that also chose expert j (column).</source>
        <translation>Coactivación de los expertos de la capa %1 en %2: proporción de los tokens con el experto i (fila) entre sus %3 mejores de %4 que también eligieron el experto j (columna).</translation>
    </message>
    <message>
        <source>%1 tokens.</source>
        <translation>%1 tokens.</translation>
    </message>
    <message>
        <source>Even, independent routing gives (k − 1) ÷ (E − 1) = %1 %.</source>
        <translation>Un enrutamiento uniforme e independiente da (k − 1) ÷ (E − 1) = %1 %.</translation>
    </message>
    <message>
        <source>Hatched: experts that no token chose.</source>
        <translation>Rayado: expertos que ningún token eligió.</translation>
    </message>
    <message>
        <source>Intervals of the difference are drawn from the value before on, and no further than values can be.</source>
        <translation>Los intervalos de la diferencia se dibujan desde el valor anterior, sin pasar de los valores posibles.</translation>
    </message>
</context>
<context>
    <name>isogloss::Chart</name>
    <message>
        <source>rests: outside the plan&apos;s scope</source>
        <translation>en reposo: fuera del alcance del plan</translation>
    </message>
</context>
<context>
    <name>isogloss::CoactivationChart</name>
    <message>
        <source>Experts of the selected layer that are chosen together</source>
        <translation>Expertos de la capa seleccionada que se eligen juntos</translation>
    </message>
    <message>
        <source>Up and down move the selected expert, left and right read out the experts chosen with it; P or Enter promotes it, S suppresses it, Delete takes it out of the plan.</source>
        <translation>Arriba y abajo mueven el experto seleccionado, izquierda y derecha leen los elegidos con él; P o Intro lo promueve, S lo suprime, Supr lo quita del plan.</translation>
    </message>
    <message>
        <source>Click a layer in the heatmap: which of its experts are chosen together is shown here.</source>
        <translation>Haga clic en una capa del mapa: aquí se ve cuáles de sus expertos se eligen juntos.</translation>
    </message>
    <message>
        <source>layer %1 · expert %2</source>
        <translation>capa %1 · experto %2</translation>
    </message>
    <message>
        <source>layer %1 · expert %2, also %3</source>
        <translation>capa %1 · experto %2, también %3</translation>
    </message>
    <message>
        <source>expert %1 is chosen by none of the %2 tokens</source>
        <translation>ninguno de los %2 tokens elige el experto %1</translation>
    </message>
    <message>
        <source>chosen by %1 of %2 tokens, %3 %</source>
        <translation>elegido por %1 de %2 tokens, %3 %</translation>
    </message>
    <message>
        <source>%1 % of the tokens of %2 also chose %3</source>
        <translation>%1 % de los tokens de %2 también eligieron %3</translation>
    </message>
    <message>
        <source>%1 of its %2 tokens; %3 tokens in all</source>
        <translation>%1 de sus %2 tokens; %3 tokens en total</translation>
    </message>
    <message>
        <source>lift %1: of all tokens, %2 % chose %3</source>
        <translation>lift %1: de todos los tokens, %2 % eligieron %3</translation>
    </message>
    <message>
        <source>%1 is promoted by the plan</source>
        <translation>el plan promueve %1</translation>
    </message>
    <message>
        <source>%1 is suppressed by the plan</source>
        <translation>el plan suprime %1</translation>
    </message>
    <message>
        <source> (chosen together, side by side)</source>
        <translation> (los elegidos juntos, uno al lado del otro)</translation>
    </message>
    <message>
        <source>also chosen j</source>
        <translation>también elegido j</translation>
    </message>
    <message>
        <source>expert i</source>
        <translation>experto i</translation>
    </message>
    <message>
        <source>%1, layer %2: share of i&apos;s tokens, %</source>
        <translation>%1, capa %2: proporción de los tokens de i, %</translation>
    </message>
    <message>
        <source>share of i&apos;s tokens, %</source>
        <translation>proporción de los tokens de i, %</translation>
    </message>
    <message>
        <source>| %1 %: even, independent routing, (k − 1) ÷ (E − 1)</source>
        <translation>| %1 %: enrutamiento uniforme e independiente, (k − 1) ÷ (E − 1)</translation>
    </message>
    <message>
        <source>| %1 %: even routing</source>
        <translation>| %1 %: enrutamiento uniforme</translation>
    </message>
    <message>
        <source>| even: %1 %</source>
        <translation>| uniforme: %1 %</translation>
    </message>
</context>
<context>
    <name>isogloss::CoactivationController</name>
    <message>
        <source>Open a trace: which experts of a layer are chosen together is shown here.</source>
        <translation>Abra una traza: aquí se ve qué expertos de una capa se eligen juntos.</translation>
    </message>
    <message>
        <source>Reading the trace…</source>
        <translation>Leyendo la traza…</translation>
    </message>
    <message>
        <source>Click a layer in the heatmap (Divergence): which of its experts are chosen together is shown here.</source>
        <translation>Haga clic en una capa del mapa (Divergencia): aquí se ve cuáles de sus expertos se eligen juntos.</translation>
    </message>
    <message>
        <source>Layer %1 has no experts: it is dense. Click another layer in the heatmap.</source>
        <translation>La capa %1 no tiene expertos: es densa. Haga clic en otra capa del mapa.</translation>
    </message>
    <message>
        <source>Layer %1 has not been run yet. Wait for it, resume the run, or click a layer that is complete.</source>
        <translation>La capa %1 aún no se ha calculado. Espérela, reanude la ejecución o haga clic en una capa completa.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>%1, layer %2, %3 tokens, top %4 of %5; click an expert to select it, double-click to promote it</source>
        <translation>%1, capa %2, %3 tokens, %4 mejores de %5; un clic selecciona un experto, un doble clic lo promueve</translation>
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
        <translation>Buscar acciones, idiomas…</translation>
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
        <translation>Divergencia respecto de %1 frente a la exactitud en %2 idiomas; %3 permutaciones. Haga clic en un punto para seleccionar su idioma y en una capa para verla arriba.</translation>
    </message>
    <message>
        <source>Without an accuracy: %1.</source>
        <translation>Sin exactitud: %1.</translation>
    </message>
</context>
<context>
    <name>isogloss::CorrelationLayers</name>
    <message>
        <source>Correlation of divergence with accuracy, by layer</source>
        <translation>Correlación de la divergencia con la exactitud, por capa</translation>
    </message>
    <message>
        <source>Left and right move the selected layer.</source>
        <translation>Izquierda y derecha desplazan la capa seleccionada.</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>capa</translation>
    </message>
    <message>
        <source>Spearman&apos;s ρ by layer, %1 % interval</source>
        <translation>ρ de Spearman por capa, intervalo del %1 %</translation>
    </message>
    <message>
        <source>Pearson&apos;s r by layer, %1 % interval; grey: central %1 % under shuffled accuracies</source>
        <translation>r de Pearson por capa, intervalo del %1 %; gris: %1 % central con las exactitudes permutadas</translation>
    </message>
    <message>
        <source>layer %1, n = %2</source>
        <translation>capa %1, n = %2</translation>
    </message>
    <message>
        <source>p = %1</source>
        <translation>p = %1</translation>
    </message>
    <message>
        <source>Holm %1, permutation %2, over layers %3</source>
        <translation>Holm %1, permutación %2, sobre las capas %3</translation>
    </message>
    <message>
        <source>Pearson&apos;s r, %1 % interval; grey: shuffled</source>
        <translation>r de Pearson, intervalo del %1 %; gris: permutado</translation>
    </message>
    <message>
        <source>Pearson&apos;s r, %1 % interval</source>
        <translation>r de Pearson, intervalo del %1 %</translation>
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
        <translation>ejecución o tabla</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>Tabla…</translation>
    </message>
    <message>
        <source>A CSV table with the columns language and accuracy, or a result of isogloss-cli evaluate</source>
        <translation>Una tabla CSV con las columnas language y accuracy, o un resultado de isogloss-cli evaluate</translation>
    </message>
    <message>
        <source>accuracies of</source>
        <translation>exactitudes de</translation>
    </message>
    <message>
        <source>Coefficient</source>
        <translation>Coeficiente</translation>
    </message>
</context>
<context>
    <name>isogloss::CorrelationScatter</name>
    <message>
        <source>Divergence against accuracy, one point per language</source>
        <translation>Divergencia frente a exactitud, un punto por idioma</translation>
    </message>
    <message>
        <source>Choose where the accuracies come from: a run of the Experiments page, or a table (csv).</source>
        <translation>Elija de dónde vienen las exactitudes: de una ejecución de la página Experimentos o de una tabla (csv).</translation>
    </message>
    <message>
        <source>divergence from %1 in layer %2</source>
        <translation>divergencia respecto de %1 en la capa %2</translation>
    </message>
    <message>
        <source>accuracy, %</source>
        <translation>exactitud, %</translation>
    </message>
    <message>
        <source>%1 = %2%3, p = %4, n = %5</source>
        <translation>%1 = %2%3, p = %4, n = %5</translation>
    </message>
    <message>
        <source>; permutation p = %1, over layers %2</source>
        <translation>; p de permutación = %1, sobre las capas %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>divergence %1</source>
        <translation>divergencia %1</translation>
    </message>
    <message>
        <source>accuracy %1 %</source>
        <translation>exactitud %1 %</translation>
    </message>
    <message>
        <source>The arrow keys go to the next language in their direction; Ctrl and click add one, a drag selects those in it.</source>
        <translation>Las flechas van al idioma siguiente en su dirección; Ctrl y clic añade uno, un arrastre selecciona los que abarca.</translation>
    </message>
    <message>
        <source>   n = %1</source>
        <translation>   n = %1</translation>
    </message>
    <message>
        <source>%1 of %2 named</source>
        <translation>%1 de %2 con nombre</translation>
    </message>
</context>
<context>
    <name>isogloss::CurvesChart</name>
    <message>
        <source>Divergence by layer, one curve per selected language</source>
        <translation>Divergencia por capa, una curva por idioma seleccionado</translation>
    </message>
    <message>
        <source>Left and right move the selected layer.</source>
        <translation>Izquierda y derecha desplazan la capa seleccionada.</translation>
    </message>
    <message>
        <source>The divergence of each selected language, layer by layer, with its interval.</source>
        <translation>La divergencia de cada idioma seleccionado, capa por capa, con su intervalo.</translation>
    </message>
    <message>
        <source>noise floor</source>
        <translation>ruido de fondo</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>capa</translation>
    </message>
    <message>
        <source>divergence from %1</source>
        <translation>divergencia respecto de %1</translation>
    </message>
    <message>
        <source> · %1 % intervals, n = %2</source>
        <translation> · intervalos del %1 %, n = %2</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>capa %1</translation>
    </message>
    <message>
        <source>%1  not computed yet</source>
        <translation>%1  aún sin calcular</translation>
    </message>
    <message>
        <source>%1  %2%3</source>
        <translation>%1  %2%3</translation>
    </message>
    <message>
        <source>routing entropy, nats</source>
        <translation>entropía de enrutamiento, nats</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>clase %1</translation>
    </message>
    <message>
        <source>no accuracies yet: choose them on the Correlation page</source>
        <translation>aún sin exactitudes: elíjalas en la página Correlación</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitud</translation>
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
        <translation>%1, todos los expertos</translation>
    </message>
    <message>
        <source>top-k weights</source>
        <translation>pesos top-k</translation>
    </message>
    <message>
        <source>mean divergence</source>
        <translation>divergencia media</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>family</source>
        <translation>familia</translation>
    </message>
    <message>
        <source>resource class</source>
        <translation>clase de recursos</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>diferencia</translation>
    </message>
    <message>
        <source>Divergence by layer and language</source>
        <translation>Divergencia por capa e idioma</translation>
    </message>
    <message>
        <source>Divergence by layer of the selected languages</source>
        <translation>Divergencia por capa de los idiomas seleccionados</translation>
    </message>
    <message>
        <source>Experts of the selected layer</source>
        <translation>Expertos de la capa seleccionada</translation>
    </message>
    <message>
        <source>By layer</source>
        <translation>Por capa</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Expertos</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>cuotas</translation>
    </message>
    <message>
        <source>Both languages&apos; shares of tokens, instead of their difference</source>
        <translation>Las cuotas de tokens de los dos idiomas, en lugar de su diferencia</translation>
    </message>
    <message>
        <source>by number</source>
        <translation>por número</translation>
    </message>
    <message>
        <source>Experts in the order of their numbers, instead of by value</source>
        <translation>Expertos en el orden de sus números, en lugar de por valor</translation>
    </message>
    <message>
        <source>softmax</source>
        <translation>softmax</translation>
    </message>
    <message>
        <source>Which distribution over experts is compared</source>
        <translation>Qué distribución sobre los expertos se compara</translation>
    </message>
    <message>
        <source>Order of the languages</source>
        <translation>Orden de los idiomas</translation>
    </message>
    <message>
        <source>The language that the others are compared with</source>
        <translation>El idioma con el que se comparan los demás</translation>
    </message>
    <message>
        <source>Figure…</source>
        <translation>Figura…</translation>
    </message>
    <message>
        <source>Export a chart for a paper, with its data</source>
        <translation>Exportar un gráfico para un artículo, con sus datos</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>against</source>
        <translation>frente a</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>frente a %1</translation>
    </message>
    <message>
        <source>top-k</source>
        <translation>top-k</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>sigmoide</translation>
    </message>
    <message>
        <source>The router&apos;s sigmoid scores, without its selection bias, divided by their sum</source>
        <translation>Las puntuaciones sigmoides del enrutador, sin su sesgo de selección, divididas por su suma</translation>
    </message>
    <message>
        <source>Softmax of the router&apos;s logits over all experts, without any selection bias</source>
        <translation>Softmax de los logits del enrutador sobre todos los expertos, sin sesgo de selección</translation>
    </message>
    <message>
        <source>sort: %1</source>
        <translation>orden: %1</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>divergence</source>
        <translation>divergencia</translation>
    </message>
    <message>
        <source>interval width</source>
        <translation>ancho del intervalo</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>entropía</translation>
    </message>
    <message>
        <source>consistency</source>
        <translation>consistencia</translation>
    </message>
    <message>
        <source>What the heatmap shows</source>
        <translation>Qué muestra el mapa de calor</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitud</translation>
    </message>
    <message>
        <source>What the colours of the lines say</source>
        <translation>Qué indican los colores de las líneas</translation>
    </message>
    <message>
        <source>colour: %1</source>
        <translation>color: %1</translation>
    </message>
    <message>
        <source>Choose accuracies on the Correlation page first.</source>
        <translation>Elija primero exactitudes en la página Correlación.</translation>
    </message>
    <message>
        <source>similarity</source>
        <translation>similitud</translation>
    </message>
    <message>
        <source>Search name, code, script</source>
        <translation>Nombre, código, escritura</translation>
    </message>
    <message>
        <source>Show only some languages</source>
        <translation>Mostrar solo algunos idiomas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Languages with like rows side by side: average linkage, distance = mean difference over the layers</source>
        <translation>Los idiomas con filas parecidas, juntos: enlace promedio, distancia = diferencia media sobre las capas</translation>
    </message>
    <message>
        <source>Divergence by layer and language, after</source>
        <translation>Divergencia por capa e idioma, después</translation>
    </message>
    <message>
        <source>plan preview</source>
        <translation>vista previa del plan</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambos</translation>
    </message>
    <message>
        <source>Before or after</source>
        <translation>Antes o después</translation>
    </message>
    <message>
        <source>Before and after side by side: the same rows, layers and colours</source>
        <translation>Antes y después lado a lado: las mismas filas, capas y colores</translation>
    </message>
    <message>
        <source>In a pane of its own</source>
        <translation>En un panel propio</translation>
    </message>
    <message>
        <source>Experts of a layer</source>
        <translation>Expertos de una capa</translation>
    </message>
</context>
<context>
    <name>isogloss::DockTitle</name>
    <message>
        <source>Float or dock</source>
        <translation>Desacoplar o acoplar</translation>
    </message>
    <message>
        <source>Float or dock %1</source>
        <translation>Desacoplar o acoplar %1</translation>
    </message>
    <message>
        <source>Close (the View menu brings it back)</source>
        <translation>Cerrar (se vuelve a abrir en el menú Ver)</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Cerrar %1</translation>
    </message>
</context>
<context>
    <name>isogloss::DoseChart</name>
    <message>
        <source>Difference against strength, task experts and random controls</source>
        <translation>Diferencia frente a intensidad, expertos de la tarea y controles aleatorios</translation>
    </message>
    <message>
        <source>The dose-response curve of the chosen line appears with its first run.</source>
        <translation>La curva dosis-respuesta de la línea elegida aparece con su primera ejecución.</translation>
    </message>
    <message>
        <source>%1, τ %2, layers %3–%4</source>
        <translation>%1, τ %2, capas %3–%4</translation>
    </message>
    <message>
        <source>strength λ</source>
        <translation>intensidad λ</translation>
    </message>
    <message>
        <source>difference, nats per byte · %1</source>
        <translation>diferencia, nats por byte · %1</translation>
    </message>
    <message>
        <source>difference, points · %1</source>
        <translation>diferencia, puntos · %1</translation>
    </message>
    <message>
        <source>● task experts   ○ random controls, line: their mean</source>
        <translation>● expertos de la tarea   ○ controles aleatorios, línea: su media</translation>
    </message>
    <message>
        <source>task experts, λ %1</source>
        <translation>expertos de la tarea, λ %1</translation>
    </message>
    <message>
        <source>random control %1, λ %2</source>
        <translation>control aleatorio %1, λ %2</translation>
    </message>
</context>
<context>
    <name>isogloss::DumbbellChart</name>
    <message>
        <source>Before and after, one row per language</source>
        <translation>Antes y después, una fila por idioma</translation>
    </message>
    <message>
        <source>Up and down move the selected language.</source>
        <translation>Arriba y abajo desplazan el idioma seleccionado.</translation>
    </message>
    <message>
        <source>Steer some experts and re-evaluate to see what changed.</source>
        <translation>Promueva o suprima algunos expertos y reevalúe para ver qué ha cambiado.</translation>
    </message>
    <message>
        <source>loss, nats per byte; lower is better</source>
        <translation>pérdida, nats por byte; menos es mejor</translation>
    </message>
    <message>
        <source>accuracy, %</source>
        <translation>exactitud, %</translation>
    </message>
    <message>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>%1 · before ○ after ●</source>
        <translation>%1 · antes ○ después ●</translation>
    </message>
    <message>
        <source>all languages together</source>
        <translation>todos los idiomas juntos</translation>
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
        <translation>el intervalo contiene el cero: no se puede afirmar ninguna diferencia</translation>
    </message>
    <message>
        <source>the interval would end at %1: drawn up to %2</source>
        <translation>el intervalo acabaría en %1: dibujado hasta %2</translation>
    </message>
</context>
<context>
    <name>isogloss::EditListModel</name>
    <message>
        <source>layer %1 · expert %2</source>
        <translation>capa %1 · experto %2</translation>
    </message>
    <message>
        <source>promote expert %1 of layer %2</source>
        <translation>promover el experto %1 de la capa %2</translation>
    </message>
    <message>
        <source>suppress expert %1 of layer %2</source>
        <translation>suprimir el experto %1 de la capa %2</translation>
    </message>
    <message>
        <source>Rests: the plan applies to layers %1–%2 only</source>
        <translation>En reposo: el plan solo se aplica a las capas %1–%2</translation>
    </message>
</context>
<context>
    <name>isogloss::EmptyState</name>
    <message>
        <source>Try the demo</source>
        <translation>Probar la demo</translation>
    </message>
    <message>
        <source>Where does the model stop routing by language?</source>
        <translation>¿Dónde deja el modelo de enrutar por idioma?</translation>
    </message>
    <message>
        <source>Open a model folder…</source>
        <translation>Abrir carpeta de modelo…</translation>
    </message>
    <message>
        <source>Open a trace…</source>
        <translation>Abrir traza…</translation>
    </message>
    <message>
        <source>Or drop a model folder, a corpus folder, a trace, a session or a plan anywhere in this window.</source>
        <translation>O suelte una carpeta de modelo, una carpeta de corpus, una traza, una sesión o un plan en cualquier lugar de esta ventana.</translation>
    </message>
</context>
<context>
    <name>isogloss::EngineWorker</name>
    <message>
        <source>Evaluation: %1 without a plan</source>
        <translation>Evaluación: %1 sin plan</translation>
    </message>
    <message>
        <source>Evaluation: %1 with %2</source>
        <translation>Evaluación: %1 con %2</translation>
    </message>
    <message>
        <source>%1 edit</source>
        <translation>%1 cambio</translation>
    </message>
    <message>
        <source>%1 edits</source>
        <translation>%1 cambios</translation>
    </message>
    <message>
        <source>Sweep over plans: %1</source>
        <translation>Barrido de planes: %1</translation>
    </message>
    <message>
        <source>Trace of %1, %2</source>
        <translation>Traza de %1, %2</translation>
    </message>
    <message>
        <source>%1 language</source>
        <translation>%1 idioma</translation>
    </message>
    <message>
        <source>%1 languages</source>
        <translation>%1 idiomas</translation>
    </message>
    <message>
        <source>Re-evaluation of %1 with %2</source>
        <translation>Reevaluación de %1 con %2</translation>
    </message>
    <message>
        <source>Evaluations of %1 without a plan, ahead of a re-evaluation</source>
        <translation>Evaluaciones de %1 sin plan, por adelantado</translation>
    </message>
    <message>
        <source>Comparison with the reference run %1</source>
        <translation>Comparación con la ejecución de referencia %1</translation>
    </message>
</context>
<context>
    <name>isogloss::ExperimentsController</name>
    <message>
        <source>%1 run is off the list. Delete its file as well?</source>
        <translation>%1 ejecución ya no está en la lista. ¿Borrar también su archivo?</translation>
    </message>
    <message>
        <source>%1 runs are off the list. Delete their files as well?</source>
        <translation>%1 ejecuciones ya no están en la lista. ¿Borrar también sus archivos?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>%1: the file could not be deleted: %2.</source>
        <translation>%1: no se pudo borrar el archivo: %2.</translation>
    </message>
    <message>
        <source>Select two runs; %1 are selected.</source>
        <translation>Seleccione dos ejecuciones; hay %1 seleccionadas.</translation>
    </message>
    <message>
        <source>%1 is not complete: go on with it first.</source>
        <translation>%1 no está completa: continúela primero.</translation>
    </message>
    <message>
        <source>comparing …</source>
        <translation>comparando…</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Se ha escrito %1.</translation>
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
        <translation>Abra primero un modelo</translation>
    </message>
    <message>
        <source>Choose the folder of the task&apos;s files first</source>
        <translation>Elija primero la carpeta con los archivos de la tarea</translation>
    </message>
    <message>
        <source>Run without a plan</source>
        <translation>Ejecutar sin plan</translation>
    </message>
    <message>
        <source>Run the plan</source>
        <translation>Ejecutar el plan</translation>
    </message>
    <message>
        <source>The current plan; the run without a plan comes with it if it is missing</source>
        <translation>El plan actual; si falta la ejecución sin plan, se añade</translation>
    </message>
    <message>
        <source>waiting for the engine</source>
        <translation>esperando al motor</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>sin plan</translation>
    </message>
    <message>
        <source>plan: %1</source>
        <translation>plan: %1</translation>
    </message>
    <message>
        <source>A random control belongs to a plan: select a run that has one, or make a plan.</source>
        <translation>Un control aleatorio corresponde a un plan: seleccione una ejecución que tenga uno o cree un plan.</translation>
    </message>
    <message>
        <source>random control, seed %1</source>
        <translation>control aleatorio, semilla %1</translation>
    </message>
    <message>
        <source>%1: the run is of the model %2, which is not open. Open it, then go on.</source>
        <translation>%1: la ejecución es del modelo %2, que no está abierto. Ábralo y continúe.</translation>
    </message>
    <message>
        <source>plan of %1</source>
        <translation>plan de %1</translation>
    </message>
    <message>
        <source>Settings and plan of %1 are those of the next run now.</source>
        <translation>Los ajustes y el plan de %1 son ahora los de la próxima ejecución.</translation>
    </message>
    <message>
        <source>No trace is open: run a corpus, or open a trace.</source>
        <translation>No hay ninguna traza abierta: ejecute un corpus o abra una traza.</translation>
    </message>
    <message>
        <source>All runs are done; their results and sweep.csv are in %1.</source>
        <translation>Todas las ejecuciones han terminado; sus resultados y sweep.csv están en %1.</translation>
    </message>
    <message>
        <source>Stopped; what is done stays, Go on takes it up again.</source>
        <translation>Detenido; lo hecho se conserva y Continuar lo retoma.</translation>
    </message>
    <message>
        <source>No expert of layers %1–%2 differs by more than %3: lower τ.</source>
        <translation>Ningún experto de las capas %1–%2 difiere en más de %3: reduzca τ.</translation>
    </message>
    <message>
        <source>task experts</source>
        <translation>expertos de la tarea</translation>
    </message>
    <message>
        <source>%1 experts are in the plan now.</source>
        <translation>El plan tiene ahora %1 expertos.</translation>
    </message>
    <message>
        <source>Say first whose experts are sought: a trace of the task&apos;s texts, against one of generic text.</source>
        <translation>Indique primero de quién se buscan los expertos: una traza de los textos de la tarea, frente a una de texto genérico.</translation>
    </message>
    <message>
        <source>Open the model, or a trace of it, first.</source>
        <translation>Abra primero el modelo o una traza suya.</translation>
    </message>
</context>
<context>
    <name>isogloss::ExperimentsPage</name>
    <message>
        <source>compare</source>
        <translation>comparar</translation>
    </message>
    <message>
        <source>changed answers</source>
        <translation>respuestas cambiadas</translation>
    </message>
    <message>
        <source>sweep</source>
        <translation>barrido</translation>
    </message>
    <message>
        <source>Run the plan</source>
        <translation>Ejecutar el plan</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Random control</source>
        <translation>Control aleatorio</translation>
    </message>
    <message>
        <source>The same task with as many other experts in each layer, drawn at random: of the selected run&apos;s plan, else of the current one</source>
        <translation>La misma tarea con igual número de otros expertos en cada capa, elegidos al azar: según el plan de la ejecución seleccionada o, si no tiene, según el actual</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go on with the selected run where it was stopped</source>
        <translation>Continuar la ejecución seleccionada desde donde se detuvo</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Take the settings and the plan of the selected run for the next one</source>
        <translation>Tomar los ajustes y el plan de la ejecución seleccionada para la siguiente</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>Abrir plan</translation>
    </message>
    <message>
        <source>Open the selected run&apos;s plan in the steering pane</source>
        <translation>Abrir el plan de la ejecución seleccionada en el panel de guiado</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take the selected runs off the list; their files stay</source>
        <translation>Quitar de la lista las ejecuciones seleccionadas; sus archivos se conservan</translation>
    </message>
    <message>
        <source>Open results…</source>
        <translation>Abrir resultados…</translation>
    </message>
    <message>
        <source>Add results that isogloss-cli evaluate wrote</source>
        <translation>Añadir resultados escritos por isogloss-cli evaluate</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop what runs here; it can go on later</source>
        <translation>Detener lo que está en curso aquí; se puede continuar más tarde</translation>
    </message>
    <message>
        <source>No runs yet. Choose a task and its data above, then run the current plan: the run without a plan comes with it. “Open results…” shows what isogloss-cli evaluate wrote.</source>
        <translation>Aún no hay ejecuciones. Elija arriba una tarea y sus datos y ejecute el plan actual: la ejecución sin plan se añade automáticamente. «Abrir resultados…» muestra lo que escribió isogloss-cli evaluate.</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Invertir</translation>
    </message>
    <message>
        <source>Before and after change places</source>
        <translation>Antes y después intercambian su lugar</translation>
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
        <translation>Copiar la tabla al portapapeles</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save the table as .md, .tex or .csv, or the changed answers</source>
        <translation>Guardar la tabla como .md, .tex o .csv, o las respuestas cambiadas</translation>
    </message>
    <message>
        <source>Items whose answer changed</source>
        <translation>Ítems cuya respuesta ha cambiado</translation>
    </message>
    <message>
        <source>No answer changed between the two runs, or no two runs are compared.</source>
        <translation>Ninguna respuesta ha cambiado entre las dos ejecuciones, o no se comparan dos ejecuciones.</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>diferencia</translation>
    </message>
    <message>
        <source>both runs</source>
        <translation>ambas</translation>
    </message>
    <message>
        <source>Both runs, by language</source>
        <translation>Ambas ejecuciones, por idioma</translation>
    </message>
    <message>
        <source>How two runs are compared</source>
        <translation>Cómo se comparan dos ejecuciones</translation>
    </message>
</context>
<context>
    <name>isogloss::ExpertCountsChart</name>
    <message>
        <source>Number of specialised experts by threshold</source>
        <translation>Número de expertos especializados por umbral</translation>
    </message>
    <message>
        <source>Number of specialised experts by layer</source>
        <translation>Número de expertos especializados por capa</translation>
    </message>
    <message>
        <source>experts above τ, all layers</source>
        <translation>expertos por encima de τ, todas las capas</translation>
    </message>
    <message>
        <source>experts above τ = %1</source>
        <translation>expertos por encima de τ = %1</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>capa</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tarea</translation>
    </message>
    <message>
        <source>multilingual</source>
        <translation>multilingüe</translation>
    </message>
</context>
<context>
    <name>isogloss::ExpertMapChart</name>
    <message>
        <source>Experts by layer</source>
        <translation>Expertos por capa</translation>
    </message>
    <message>
        <source>Click a language in the heatmap: its experts in all layers are shown here.</source>
        <translation>Haga clic en un idioma del mapa de calor: aquí se muestran sus expertos en todas las capas.</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>capa</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>experto</translation>
    </message>
    <message>
        <source>%1 − %2, share of tokens</source>
        <translation>%1 − %2, cuota de tokens</translation>
    </message>
    <message>
        <source>difference of shares</source>
        <translation>diferencia de cuotas</translation>
    </message>
    <message>
        <source>%1, share of tokens; an even router gives k/E = %2</source>
        <translation>%1, cuota de tokens; un enrutador uniforme da k/E = %2</translation>
    </message>
    <message>
        <source>%1, share of tokens</source>
        <translation>%1, cuota de tokens</translation>
    </message>
    <message>
        <source>layer %1 · expert %2</source>
        <translation>capa %1 · experto %2</translation>
    </message>
    <message>
        <source>%1: %2 of the tokens</source>
        <translation>%1: %2 de los tokens</translation>
    </message>
    <message>
        <source>difference %1</source>
        <translation>diferencia %1</translation>
    </message>
    <message>
        <source>The arrow keys move the selected expert; P or Enter promotes it, S suppresses it, Delete takes it out of the plan.</source>
        <translation>Las flechas desplazan el experto seleccionado; P o Intro lo promueve, S lo suprime, Supr lo quita del plan.</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>promoted by the plan</source>
        <translation>promovido por el plan</translation>
    </message>
    <message>
        <source>suppressed by the plan</source>
        <translation>suprimido por el plan</translation>
    </message>
</context>
<context>
    <name>isogloss::ExpertsChart</name>
    <message>
        <source>Experts of the selected layer</source>
        <translation>Expertos de la capa seleccionada</translation>
    </message>
    <message>
        <source>Select a layer and a language in the heatmap to see which experts they use.</source>
        <translation>Seleccione una capa y un idioma en el mapa de calor para ver qué expertos usan.</translation>
    </message>
    <message>
        <source>layer %1 · expert %2</source>
        <translation>capa %1 · experto %2</translation>
    </message>
    <message>
        <source>%1  %2%3</source>
        <translation>%1  %2%3</translation>
    </message>
    <message>
        <source>%1  %2   even routing %3</source>
        <translation>%1  %2   enrutamiento uniforme %3</translation>
    </message>
    <message>
        <source>promoted by the plan</source>
        <translation>promovido por el plan</translation>
    </message>
    <message>
        <source>suppressed by the plan</source>
        <translation>suprimido por el plan</translation>
    </message>
    <message>
        <source>even routing, k/E = %1</source>
        <translation>enrutamiento uniforme, k/E = %1</translation>
    </message>
    <message>
        <source>τ = %1 → %2 expert</source>
        <translation>τ = %1 → %2 experto</translation>
    </message>
    <message>
        <source>τ = %1 → %2 experts</source>
        <translation>τ = %1 → %2 expertos</translation>
    </message>
    <message>
        <source>%1 − %2, share of tokens</source>
        <translation>%1 − %2, cuota de tokens</translation>
    </message>
    <message>
        <source>share of tokens</source>
        <translation>cuota de tokens</translation>
    </message>
    <message>
        <source>expert of layer %1</source>
        <translation>experto de la capa %1</translation>
    </message>
    <message>
        <source>experts of layer %1, sorted by difference</source>
        <translation>expertos de la capa %1, por diferencia</translation>
    </message>
    <message>
        <source>experts of layer %1, sorted by share</source>
        <translation>expertos de la capa %1, por cuota</translation>
    </message>
    <message>
        <source>expert %1</source>
        <translation>experto %1</translation>
    </message>
    <message>
        <source>Left and right move the selected expert, with Shift they add the next; P promotes it, S suppresses it, Delete takes it out of the plan.</source>
        <translation>Izquierda y derecha desplazan el experto seleccionado, con Mayús añaden el siguiente; P lo promueve, S lo suprime, Supr lo quita del plan.</translation>
    </message>
    <message>
        <source>difference %1%2   n = %3</source>
        <translation>diferencia %1%2   n = %3</translation>
    </message>
</context>
<context>
    <name>isogloss::ExpertsPage</name>
    <message>
        <source>difference</source>
        <translation>diferencia</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>cuotas</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>todas las capas</translation>
    </message>
    <message>
        <source>co-activation</source>
        <translation>coactivación</translation>
    </message>
    <message>
        <source>by number</source>
        <translation>por número</translation>
    </message>
    <message>
        <source>by similarity</source>
        <translation>por similitud</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>Order of the experts</source>
        <translation>Orden de los expertos</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Qué muestra el mapa</translation>
    </message>
</context>
<context>
    <name>isogloss::FigureDialog</name>
    <message>
        <source>Figure</source>
        <translation>Figura</translation>
    </message>
    <message>
        <source>PDF (vector)</source>
        <translation>PDF (vectorial)</translation>
    </message>
    <message>
        <source>SVG (vector)</source>
        <translation>SVG (vectorial)</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscuro</translation>
    </message>
    <message>
        <source> in</source>
        <translation> in</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Elegir el archivo</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>gráfico</translation>
    </message>
    <message>
        <source>format</source>
        <translation>formato</translation>
    </message>
    <message>
        <source>width</source>
        <translation>anchura</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Figures (*.pdf *.svg *.png)</source>
        <translation>Figuras (*.pdf *.svg *.png)</translation>
    </message>
    <message>
        <source>There is nothing in this chart yet.</source>
        <translation>Este gráfico aún no contiene nada.</translation>
    </message>
    <message>
        <source>Wrote %1 and %2.</source>
        <translation>Se han escrito %1 y %2.</translation>
    </message>
    <message>
        <source>in grey</source>
        <translation>en gris</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>As a printer without colour has it</source>
        <translation>Como la imprime una impresora sin color</translation>
    </message>
    <message>
        <source>Preview in grey</source>
        <translation>Vista previa en gris</translation>
    </message>
    <message>
        <source>Copy caption</source>
        <translation>Copiar la leyenda</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Exportar todo…</translation>
    </message>
    <message>
        <source>Every figure that has data, into one folder</source>
        <translation>Todas las figuras con datos, en una carpeta</translation>
    </message>
    <message>
        <source>The data go into a CSV file, the caption into a text file beside the figure.</source>
        <translation>Los datos van a un archivo CSV, la leyenda a un archivo de texto junto a la figura.</translation>
    </message>
    <message>
        <source>The caption is in the clipboard.</source>
        <translation>La leyenda está en el portapapeles.</translation>
    </message>
    <message>
        <source>Folder for all figures</source>
        <translation>Carpeta para todas las figuras</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>The figure is still being computed.</source>
        <translation>La figura aún se está calculando.</translation>
    </message>
    <message>
        <source>Wrote %1 figures into %2.</source>
        <translation>Se escribieron %1 figuras en %2.</translation>
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
        <translation>como en la ventana</translation>
    </message>
    <message>
        <source>green to navy</source>
        <translation>de verde a azul marino</translation>
    </message>
    <message>
        <source>grey, for print</source>
        <translation>gris, para imprimir</translation>
    </message>
    <message>
        <source>blue to gold</source>
        <translation>de azul a dorado</translation>
    </message>
    <message>
        <source>by code</source>
        <translation>por código</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>por nombre</translation>
    </message>
    <message>
        <source>by name and code</source>
        <translation>por nombre y código</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> ppp</translation>
    </message>
    <message>
        <source>none: papers have captions</source>
        <translation>ninguno: los artículos llevan leyendas</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>Puntos por pulgada</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Anchura</translation>
    </message>
    <message>
        <source>Width of</source>
        <translation>Anchura de</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Tamaño de fuente</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Languages by</source>
        <translation>Idiomas por</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>colores</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>idiomas</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>textos</translation>
    </message>
    <message>
        <source>Instead of “%1”</source>
        <translation>En lugar de «%1»</translation>
    </message>
</context>
<context>
    <name>isogloss::FigurePreview</name>
    <message>
        <source>Preview of the figure</source>
        <translation>Vista previa de la figura</translation>
    </message>
</context>
<context>
    <name>isogloss::FirstVisit</name>
    <message>
        <source>Where languages part</source>
        <translation>Dónde se separan los idiomas</translation>
    </message>
    <message>
        <source>Which experts it is</source>
        <translation>Qué expertos son</translation>
    </message>
    <message>
        <source>These are the layer&apos;s experts: how much more, or less, of the language&apos;s tokens each one gets than of English. Click a bar.</source>
        <translation>Estos son los expertos de la capa: cuántos tokens del idioma recibe cada uno, de más o de menos, en comparación con el inglés. Haga clic en una barra.</translation>
    </message>
    <message>
        <source>Steer</source>
        <translation>Guiar</translation>
    </message>
    <message>
        <source>Double-click the bar: the router will prefer this expert. Ctrl+↓ turns it away instead, Ctrl+Z takes the edit back. The plan stands at the right.</source>
        <translation>Haga doble clic en la barra: el enrutador preferirá este experto. Ctrl+↓ hace que lo evite; Ctrl+Z deshace el cambio. El plan está a la derecha.</translation>
    </message>
    <message>
        <source>See what it changes</source>
        <translation>Ver qué cambia</translation>
    </message>
    <message>
        <source>Re-evaluate runs the corpus again with the plan, and answers the reading questions before and after: divergence, loss and accuracy, by language, with intervals.</source>
        <translation>Reevaluar vuelve a ejecutar el corpus con el plan y responde a las preguntas de comprensión lectora antes y después: divergencia, pérdida y exactitud, por idioma, con intervalos.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>“before · after · difference” turn the heatmap over. Figure… saves what you see as PDF, SVG or PNG at the width of your paper&apos;s column, with its numbers as CSV beside it.</source>
        <translation>«antes · después · diferencia» cambian lo que muestra el mapa de calor. Figura… guarda lo que ve como PDF, SVG o PNG a la anchura de columna de su artículo, con sus números en un CSV al lado.</translation>
    </message>
    <message>
        <source>Each cell compares which experts a language uses in a layer with those of English: where they are the same it is calm, where they differ it stands out. Inside the blue line routing is shared. Click a cell that stands out.</source>
        <translation>Cada celda compara los expertos que un idioma usa en una capa con los del inglés: donde son los mismos es discreta; donde difieren, destaca. Dentro de la línea azul el enrutamiento es compartido. Haga clic en una celda que destaque.</translation>
    </message>
</context>
<context>
    <name>isogloss::FlipListModel</name>
    <message>
        <source>right either way</source>
        <translation>correcta en ambas</translation>
    </message>
    <message>
        <source>wrong either way</source>
        <translation>incorrecta en ambas</translation>
    </message>
    <message>
        <source>▲ gained</source>
        <translation>▲ ganada</translation>
    </message>
    <message>
        <source>▼ lost</source>
        <translation>▼ perdida</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>item</source>
        <translation>ítem</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>right</source>
        <translation>correcta</translation>
    </message>
    <message>
        <source>change</source>
        <translation>cambio</translation>
    </message>
</context>
<context>
    <name>isogloss::ForestChart</name>
    <message>
        <source>Difference of two runs, one row per language</source>
        <translation>Diferencia de dos ejecuciones, una fila por idioma</translation>
    </message>
    <message>
        <source>Up and down move the selected language.</source>
        <translation>Arriba y abajo desplazan el idioma seleccionado.</translation>
    </message>
    <message>
        <source>Select two runs in the table (Ctrl+click the second): their difference by language is shown here.</source>
        <translation>Seleccione dos ejecuciones en la tabla (Ctrl+clic en la segunda): aquí se muestra su diferencia por idioma.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>p (Holm)</source>
        <translation>p (Holm)</translation>
    </message>
    <message>
        <source>nats/byte</source>
        <translation>nats/byte</translation>
    </message>
    <message>
        <source>points, %1 % interval</source>
        <translation>puntos, intervalo del %1 %</translation>
    </message>
    <message>
        <source>difference of the loss, nats per byte; left of zero is better</source>
        <translation>diferencia de la pérdida, nats por byte; a la izquierda del cero es mejor</translation>
    </message>
    <message>
        <source>difference of the accuracy, points</source>
        <translation>diferencia de la exactitud, puntos</translation>
    </message>
    <message>
        <source>%1 · grey: the interval holds zero</source>
        <translation>%1 · gris: el intervalo contiene el cero</translation>
    </message>
    <message>
        <source>all languages together</source>
        <translation>todos los idiomas juntos</translation>
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
        <translation>nats por byte</translation>
    </message>
    <message>
        <source>%1 gained, %2 lost</source>
        <translation>%1 ganadas, %2 perdidas</translation>
    </message>
    <message>
        <source>exact sign test over keys: p = %1</source>
        <translation>prueba exacta de los signos sobre claves: p = %1</translation>
    </message>
    <message>
        <source>exact McNemar p = %1, Holm %2</source>
        <translation>McNemar exacto p = %1, Holm %2</translation>
    </message>
</context>
<context>
    <name>isogloss::HeaderBar</name>
    <message>
        <source>Search actions, languages …     %1</source>
        <translation>Buscar acciones, idiomas…     %1</translation>
    </message>
    <message>
        <source>Search actions and languages</source>
        <translation>Buscar acciones e idiomas</translation>
    </message>
</context>
<context>
    <name>isogloss::HeatmapChart</name>
    <message>
        <source>Divergence by layer and language</source>
        <translation>Divergencia por capa e idioma</translation>
    </message>
    <message>
        <source>Run a model over parallel text, or open a trace, to see where its languages part and meet.</source>
        <translation>Ejecute un modelo sobre texto paralelo, o abra una traza, para ver dónde se separan y dónde se encuentran sus idiomas.</translation>
    </message>
    <message>
        <source>mean by layer</source>
        <translation>media por capa</translation>
    </message>
    <message>
        <source>%1 · layer %2</source>
        <translation>%1 · capa %2</translation>
    </message>
    <message>
        <source>dense layer: no experts</source>
        <translation>capa densa: sin expertos</translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation>aún sin calcular</translation>
    </message>
    <message>
        <source>no value before</source>
        <translation>sin valor antes</translation>
    </message>
    <message>
        <source>%1   from %2 to %3   n = %4</source>
        <translation>%1   de %2 a %3   n = %4</translation>
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
        <translation>capa</translation>
    </message>
    <message>
        <source>change of the divergence from %1, after − before</source>
        <translation>cambio de la divergencia respecto de %1, después − antes</translation>
    </message>
    <message>
        <source>divergence, after − before</source>
        <translation>divergencia, después − antes</translation>
    </message>
    <message>
        <source>entropy-normalised JS divergence from %1; 0 = same experts</source>
        <translation>divergencia JS normalizada por entropía respecto de %1; 0 = mismos expertos</translation>
    </message>
    <message>
        <source>entropy-normalised JS divergence</source>
        <translation>divergencia JS normalizada por entropía</translation>
    </message>
    <message>
        <source>JS divergence, normalised</source>
        <translation>divergencia JS, normalizada</translation>
    </message>
    <message>
        <source>divergence</source>
        <translation>divergencia</translation>
    </message>
    <message>
        <source>interval %1 wide</source>
        <translation>intervalo de anchura %1</translation>
    </message>
    <message>
        <source>change of the routing entropy, after − before, nats</source>
        <translation>cambio de la entropía de enrutamiento, después − antes, nats</translation>
    </message>
    <message>
        <source>change, nats</source>
        <translation>cambio, nats</translation>
    </message>
    <message>
        <source>change of the routing consistency, after − before</source>
        <translation>cambio de la consistencia de enrutamiento, después − antes</translation>
    </message>
    <message>
        <source>change</source>
        <translation>cambio</translation>
    </message>
    <message>
        <source>routing entropy of a sentence, nats</source>
        <translation>entropía de enrutamiento de una frase, nats</translation>
    </message>
    <message>
        <source>entropy, nats</source>
        <translation>entropía, nats</translation>
    </message>
    <message>
        <source>routing consistency: Jaccard similarity of two tokens&apos; experts</source>
        <translation>consistencia de enrutamiento: similitud de Jaccard de los expertos de dos tokens</translation>
    </message>
    <message>
        <source>consistency (Jaccard)</source>
        <translation>consistencia (Jaccard)</translation>
    </message>
    <message>
        <source>width of the interval of the divergence from %1</source>
        <translation>anchura del intervalo de la divergencia respecto de %1</translation>
    </message>
    <message>
        <source>width of the interval</source>
        <translation>anchura del intervalo</translation>
    </message>
    <message>
        <source>Arrow keys move the selected cell, plus and minus the threshold; Ctrl and click add a language, Ctrl and the wheel enlarge.</source>
        <translation>Las flechas mueven la celda seleccionada, más y menos el umbral; Ctrl y clic añade un idioma, Ctrl y la rueda amplían.</translation>
    </message>
    <message>
        <source>share of tokens whose top-k the plan would change</source>
        <translation>proporción de tokens cuyo top-k cambiaría el plan</translation>
    </message>
    <message>
        <source>tokens changed</source>
        <translation>tokens cambiados</translation>
    </message>
    <message>
        <source>no change: the plan does not apply here</source>
        <translation>sin cambios: el plan no se aplica aquí</translation>
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
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>iniciado</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>layer %1 of %2</source>
        <translation>capa %1 de %2</translation>
    </message>
    <message>
        <source>output layer</source>
        <translation>capa de salida</translation>
    </message>
    <message>
        <source>generation</source>
        <translation>generación</translation>
    </message>
    <message>
        <source>opening %1</source>
        <translation>abriendo %1</translation>
    </message>
    <message>
        <source>tokens: %1</source>
        <translation>tokens: %1</translation>
    </message>
    <message>
        <source>prompts: %1</source>
        <translation>prompts: %1</translation>
    </message>
    <message>
        <source>loss before</source>
        <translation>pérdida antes</translation>
    </message>
    <message>
        <source>loss after</source>
        <translation>pérdida después</translation>
    </message>
    <message>
        <source>Belebele before</source>
        <translation>Belebele antes</translation>
    </message>
    <message>
        <source>Belebele after</source>
        <translation>Belebele después</translation>
    </message>
    <message>
        <source>steered trace</source>
        <translation>traza guiada</translation>
    </message>
</context>
<context>
    <name>isogloss::JobsController</name>
    <message>
        <source>%1: done in %2.</source>
        <translation>%1: terminado en %2.</translation>
    </message>
    <message>
        <source>%1: failed after %2.</source>
        <translation>%1: falló tras %2.</translation>
    </message>
</context>
<context>
    <name>isogloss::JobsPanel</name>
    <message>
        <source>Cancel job</source>
        <translation>Cancelar la tarea</translation>
    </message>
    <message>
        <source>Clear ended</source>
        <translation>Quitar las terminadas</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Log of the selected job</source>
        <translation>Registro de la tarea seleccionada</translation>
    </message>
    <message>
        <source>Select a job to read its log.</source>
        <translation>Seleccione una tarea para leer su registro.</translation>
    </message>
    <message>
        <source>Nothing has run yet. Run a corpus, or re-evaluate a plan: what runs and what waits stands here.</source>
        <translation>Aún no se ha ejecutado nada. Ejecute un corpus o reevalúe un plan: aquí figura lo que corre y lo que espera.</translation>
    </message>
</context>
<context>
    <name>isogloss::LanguageChooser</name>
    <message>
        <source>no groups</source>
        <translation>sin grupos</translation>
    </message>
    <message>
        <source>by family</source>
        <translation>por familia</translation>
    </message>
    <message>
        <source>by script</source>
        <translation>por escritura</translation>
    </message>
    <message>
        <source>by resources</source>
        <translation>por recursos</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Search name, code, script</source>
        <translation>Nombre, código, escritura</translation>
    </message>
    <message>
        <source>Search languages</source>
        <translation>Buscar idiomas</translation>
    </message>
    <message>
        <source>Check all shown</source>
        <translation>Marcar los mostrados</translation>
    </message>
    <message>
        <source>Uncheck all shown</source>
        <translation>Desmarcar los mostrados</translation>
    </message>
    <message>
        <source>Group, check, uncheck</source>
        <translation>Agrupar, marcar, desmarcar</translation>
    </message>
    <message>
        <source>Group languages</source>
        <translation>Agrupar los idiomas</translation>
    </message>
    <message>
        <source>Languages %1</source>
        <translation>Idiomas %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Comparar con %1</translation>
    </message>
    <message>
        <source>Check only %1</source>
        <translation>Marcar solo %1</translation>
    </message>
</context>
<context>
    <name>isogloss::LanguageDelegate</name>
    <message>
        <source>ref · %1</source>
        <translation>ref. · %1</translation>
    </message>
</context>
<context>
    <name>isogloss::LanguageMapChart</name>
    <message>
        <source>Map of the languages by their divergences</source>
        <translation>Mapa de los idiomas según sus divergencias</translation>
    </message>
    <message>
        <source>A map of the languages needs three of them and a layer that has been run.</source>
        <translation>Un mapa de los idiomas requiere tres de ellos y una capa ya ejecutada.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>divergence %1; classical scaling keeps %2 %</source>
        <translation>divergencia %1; el escalamiento clásico conserva el %2 %</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>divergence from %1: %2</source>
        <translation>divergencia respecto de %1: %2</translation>
    </message>
    <message>
        <source>closest: %1, %2</source>
        <translation>más cercanos: %1, %2</translation>
    </message>
    <message>
        <source>The arrow keys go to the next language in their direction; Ctrl and click add one, a drag selects those in it.</source>
        <translation>Las flechas van al idioma siguiente en su dirección; Ctrl y clic añade uno, un arrastre selecciona los que abarca.</translation>
    </message>
    <message>
        <source>divergence %1</source>
        <translation>divergencia %1</translation>
    </message>
    <message>
        <source>divergence %1; %2 % kept</source>
        <translation>divergencia %1; se conserva el %2 %</translation>
    </message>
</context>
<context>
    <name>isogloss::LanguageModel</name>
    <message>
        <source>class 5, winners</source>
        <translation>clase 5, ganadores</translation>
    </message>
    <message>
        <source>class 4, underdogs</source>
        <translation>clase 4, no favoritos</translation>
    </message>
    <message>
        <source>class 3, rising stars</source>
        <translation>clase 3, estrellas en ascenso</translation>
    </message>
    <message>
        <source>class 2, hopefuls</source>
        <translation>clase 2, esperanzados</translation>
    </message>
    <message>
        <source>class 1, scraping by</source>
        <translation>clase 1, a duras penas</translation>
    </message>
    <message>
        <source>class 0, left behind</source>
        <translation>clase 0, rezagados</translation>
    </message>
    <message>
        <source>class not listed</source>
        <translation>clase no catalogada</translation>
    </message>
    <message>
        <source>unknown family</source>
        <translation>familia desconocida</translation>
    </message>
    <message>
        <source>unknown script</source>
        <translation>escritura desconocida</translation>
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
        <translation>Divergencia</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Expertos</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Correlación</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimentos</translation>
    </message>
    <message>
        <source>%1 (%2) against %3; click an expert to select it, double-click to promote it</source>
        <translation>%1 (%2) frente a %3; haga clic en un experto para seleccionarlo, doble clic para promoverlo</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Steering</source>
        <translation>Guiado</translation>
    </message>
    <message>
        <source>Before ○  after ●</source>
        <translation>Antes ○  después ●</translation>
    </message>
    <message>
        <source>%1 row was left out because a language lacks it.</source>
        <translation>Se omitió %1 fila porque falta en algún idioma.</translation>
    </message>
    <message>
        <source>%1 rows were left out because a language lacks them.</source>
        <translation>Se omitieron %1 filas porque faltan en algún idioma.</translation>
    </message>
    <message>
        <source>Isogloss %1, Qt %2</source>
        <translation>Isogloss %1, Qt %2</translation>
    </message>
    <message>
        <source>The first layer is being run; the heatmap fills as layers are done.</source>
        <translation>La primera capa está en ejecución; el mapa de calor se llena a medida que terminan las capas.</translation>
    </message>
    <message>
        <source>Model and corpus are open. Press Run.</source>
        <translation>El modelo y el corpus están abiertos. Pulse Ejecutar.</translation>
    </message>
    <message>
        <source>%1 is open. Open a corpus, then press Run.</source>
        <translation>%1 está abierto. Abra un corpus y pulse Ejecutar.</translation>
    </message>
    <message>
        <source>tracing on %1</source>
        <translation>registrando en %1</translation>
    </message>
    <message>
        <source>tracing</source>
        <translation>registrando</translation>
    </message>
    <message>
        <source>re-evaluating</source>
        <translation>reevaluando</translation>
    </message>
    <message>
        <source>evaluating</source>
        <translation>evaluando</translation>
    </message>
    <message>
        <source>comparing with a reference run</source>
        <translation>comparando con una ejecución de referencia</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>trace: %1 · %2 · %3</source>
        <translation>traza: %1 · %2 · %3</translation>
    </message>
    <message>
        <source>trace: %1, %2 of %3 layers complete</source>
        <translation>traza: %1, %2 de %3 capas completas</translation>
    </message>
    <message>
        <source>%1 language</source>
        <translation>%1 idioma</translation>
    </message>
    <message>
        <source>%1 languages</source>
        <translation>%1 idiomas</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>frente a %1</translation>
    </message>
    <message>
        <source>steered</source>
        <translation>con guiado</translation>
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
        <translation>Abrir carpeta de &amp;modelo…</translation>
    </message>
    <message>
        <source>checkpoint load</source>
        <translation>checkpoint cargar</translation>
    </message>
    <message>
        <source>Open &amp;corpus folder…</source>
        <translation>Abrir carpeta de &amp;corpus…</translation>
    </message>
    <message>
        <source>FLORES Belebele parallel text load</source>
        <translation>FLORES Belebele texto paralelo cargar</translation>
    </message>
    <message>
        <source>Open &amp;trace…</source>
        <translation>Abrir &amp;traza…</translation>
    </message>
    <message>
        <source>h5 load</source>
        <translation>h5 cargar</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Probar la &amp;demo</translation>
    </message>
    <message>
        <source>example</source>
        <translation>ejemplo</translation>
    </message>
    <message>
        <source>Export &amp;figure…</source>
        <translation>Exportar &amp;figura…</translation>
    </message>
    <message>
        <source>pdf svg png csv paper data save</source>
        <translation>pdf svg png csv artículo datos guardar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Clear selection</source>
        <translation>&amp;Quitar la selección</translation>
    </message>
    <message>
        <source>deselect nothing</source>
        <translation>deseleccionar nada</translation>
    </message>
    <message>
        <source>&amp;Search actions and languages…</source>
        <translation>&amp;Buscar acciones e idiomas…</translation>
    </message>
    <message>
        <source>command palette find</source>
        <translation>paleta de comandos encontrar</translation>
    </message>
    <message>
        <source>&amp;Run the corpus</source>
        <translation>&amp;Ejecutar el corpus</translation>
    </message>
    <message>
        <source>trace start</source>
        <translation>traza iniciar</translation>
    </message>
    <message>
        <source>&amp;Cancel what runs</source>
        <translation>&amp;Cancelar lo que está en curso</translation>
    </message>
    <message>
        <source>stop abort</source>
        <translation>detener parar abortar</translation>
    </message>
    <message>
        <source>Re-&amp;evaluate</source>
        <translation>Re&amp;evaluar</translation>
    </message>
    <message>
        <source>steer again compare</source>
        <translation>guiar otra vez comparar</translation>
    </message>
    <message>
        <source>Show what the model is &amp;given…</source>
        <translation>&amp;Mostrar lo que recibe el modelo…</translation>
    </message>
    <message>
        <source>prompt preview token ids chat template</source>
        <translation>prompt vista previa tokens id plantilla de chat</translation>
    </message>
    <message>
        <source>Co&amp;mpare with a reference run…</source>
        <translation>Com&amp;parar con una ejecución de referencia…</translation>
    </message>
    <message>
        <source>parity check transformers dump badge</source>
        <translation>comprobación de paridad transformers volcado insignia</translation>
    </message>
    <message>
        <source>&amp;Promote the selected expert</source>
        <translation>&amp;Promover el experto seleccionado</translation>
    </message>
    <message>
        <source>&amp;Suppress the selected expert</source>
        <translation>&amp;Suprimir el experto seleccionado</translation>
    </message>
    <message>
        <source>&amp;Leave the selected expert alone</source>
        <translation>&amp;Quitar del plan el experto seleccionado</translation>
    </message>
    <message>
        <source>remove edit</source>
        <translation>eliminar cambio dejar</translation>
    </message>
    <message>
        <source>Band &amp;inside the isogloss line</source>
        <translation>Banda dentro de la &amp;isoglosa</translation>
    </message>
    <message>
        <source>layers shared steer</source>
        <translation>capas compartidas guiar</translation>
    </message>
    <message>
        <source>&amp;Open plan…</source>
        <translation>&amp;Abrir plan…</translation>
    </message>
    <message>
        <source>Sa&amp;ve plan…</source>
        <translation>&amp;Guardar plan…</translation>
    </message>
    <message>
        <source>&amp;Copy plan as JSON</source>
        <translation>Copiar plan c&amp;omo JSON</translation>
    </message>
    <message>
        <source>Paste pl&amp;an</source>
        <translation>Pegar p&amp;lan</translation>
    </message>
    <message>
        <source>JSON clipboard</source>
        <translation>JSON portapapeles</translation>
    </message>
    <message>
        <source>Clea&amp;r plan</source>
        <translation>&amp;Vaciar plan</translation>
    </message>
    <message>
        <source>empty new</source>
        <translation>vacío nuevo</translation>
    </message>
    <message>
        <source>Run the plan as an &amp;experiment</source>
        <translation>Ejecutar el plan como &amp;experimento</translation>
    </message>
    <message>
        <source>evaluate task accuracy</source>
        <translation>evaluar tarea exactitud</translation>
    </message>
    <message>
        <source>Run a random &amp;control</source>
        <translation>Ejecutar un &amp;control aleatorio</translation>
    </message>
    <message>
        <source>matched experts evaluate</source>
        <translation>expertos emparejados evaluar</translation>
    </message>
    <message>
        <source>Start the &amp;sweep</source>
        <translation>&amp;Iniciar el barrido</translation>
    </message>
    <message>
        <source>grid strength threshold band rule</source>
        <translation>rejilla intensidad umbral banda regla</translation>
    </message>
    <message>
        <source>&amp;Belebele folder…</source>
        <translation>Carpeta de &amp;Belebele…</translation>
    </message>
    <message>
        <source>panel dock</source>
        <translation>panel acoplar</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;jecución</translation>
    </message>
    <message>
        <source>&amp;Steering</source>
        <translation>&amp;Guiado</translation>
    </message>
    <message>
        <source>&amp;Before and after</source>
        <translation>&amp;Antes y después</translation>
    </message>
    <message>
        <source>page tab view</source>
        <translation>página pestaña vista</translation>
    </message>
    <message>
        <source>&amp;Divergence by layer and language</source>
        <translation>&amp;Divergencia por capa e idioma</translation>
    </message>
    <message>
        <source>&amp;Languages of a layer</source>
        <translation>Idiomas de &amp;una capa</translation>
    </message>
    <message>
        <source>&amp;Experts of all layers</source>
        <translation>&amp;Expertos de todas las capas</translation>
    </message>
    <message>
        <source>&amp;Tokens of a row</source>
        <translation>To&amp;kens de una fila</translation>
    </message>
    <message>
        <source>&amp;Correlation with accuracy</source>
        <translation>&amp;Correlación con la exactitud</translation>
    </message>
    <message>
        <source>E&amp;xperiments</source>
        <translation>E&amp;xperimentos</translation>
    </message>
    <message>
        <source>page tab runs evaluate compare sweep</source>
        <translation>página pestaña ejecuciones evaluar comparar barrido</translation>
    </message>
    <message>
        <source>heatmap plan</source>
        <translation>mapa de calor plan</translation>
    </message>
    <message>
        <source>Heatmap b&amp;efore</source>
        <translation>Mapa de calor: a&amp;ntes</translation>
    </message>
    <message>
        <source>Heatmap &amp;after</source>
        <translation>Mapa de calor: de&amp;spués</translation>
    </message>
    <message>
        <source>Heatmap &amp;difference</source>
        <translation>Mapa de calor: dife&amp;rencia</translation>
    </message>
    <message>
        <source>theme colours appearance</source>
        <translation>tema colores apariencia</translation>
    </message>
    <message>
        <source>Theme of the s&amp;ystem</source>
        <translation>Te&amp;ma del sistema</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>Tema c&amp;laro</translation>
    </message>
    <message>
        <source>Dar&amp;k theme</source>
        <translation>Tema &amp;oscuro</translation>
    </message>
    <message>
        <source>Rese&amp;t layout</source>
        <translation>Resta&amp;blecer la disposición</translation>
    </message>
    <message>
        <source>panels docks splitters default</source>
        <translation>paneles acoplados divisores predeterminado</translation>
    </message>
    <message>
        <source>&amp;Guided first visit</source>
        <translation>&amp;Primera visita guiada</translation>
    </message>
    <message>
        <source>tour demo introduction tutorial</source>
        <translation>recorrido demo introducción tutorial</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>keys help</source>
        <translation>teclas ayuda</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>E&amp;xperiment</source>
        <translation>E&amp;xperimento</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Select %1</source>
        <translation>Seleccionar %1</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Comparar con %1</translation>
    </message>
    <message>
        <source>reference against</source>
        <translation>referencia frente a</translation>
    </message>
    <message>
        <source>%1: a run is going on; cancel it before something else is opened.</source>
        <translation>%1: hay una ejecución en curso; cancélela antes de abrir otra cosa.</translation>
    </message>
    <message>
        <source>%1: expected a model folder, a corpus folder, a trace (.isogloss.h5), a session (.isogloss) or a plan (.plan.json).</source>
        <translation>%1: se esperaba una carpeta de modelo, una carpeta de corpus, una traza (.isogloss.h5), una sesión (.isogloss) o un plan (.plan.json).</translation>
    </message>
    <message>
        <source>The demo is not installed: expected it in share/isogloss/demo of the installation. Install the whole package.</source>
        <translation>La demo no está instalada: debería estar en share/isogloss/demo de la instalación. Instale el paquete completo.</translation>
    </message>
    <message>
        <source>Model folder: config.json, safetensors, tokenizer.json</source>
        <translation>Carpeta de modelo: config.json, safetensors, tokenizer.json</translation>
    </message>
    <message>
        <source>Corpus folder: FLORES-200, or Belebele files</source>
        <translation>Carpeta de corpus: FLORES-200 o archivos Belebele</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Traza</translation>
    </message>
    <message>
        <source>Traces (*.isogloss.h5 *.h5)</source>
        <translation>Trazas (*.isogloss.h5 *.h5)</translation>
    </message>
    <message>
        <source>Steering plan</source>
        <translation>Plan de guiado</translation>
    </message>
    <message>
        <source>Plans (*.plan.json *.json)</source>
        <translation>Planes (*.plan.json *.json)</translation>
    </message>
    <message>
        <source>Plans (*.plan.json)</source>
        <translation>Planes (*.plan.json)</translation>
    </message>
    <message>
        <source>Folder of Belebele files (jsonl)</source>
        <translation>Carpeta de archivos Belebele (jsonl)</translation>
    </message>
    <message>
        <source>Reference run: what `isogloss-cli forward` or a script of the reference implementation wrote</source>
        <translation>Ejecución de referencia: lo que escribió `isogloss-cli forward` o un script de la implementación de referencia</translation>
    </message>
    <message>
        <source>Reference runs (*.h5 *.safetensors *.npz)</source>
        <translation>Ejecuciones de referencia (*.h5 *.safetensors *.npz)</translation>
    </message>
    <message>
        <source>Folder for traces</source>
        <translation>Carpeta para las trazas</translation>
    </message>
    <message>
        <source>Folder of the task&apos;s files</source>
        <translation>Carpeta con los archivos de la tarea</translation>
    </message>
    <message>
        <source>Template of the task</source>
        <translation>Plantilla de la tarea</translation>
    </message>
    <message>
        <source>Templates (*.json)</source>
        <translation>Plantillas (*.json)</translation>
    </message>
    <message>
        <source>Results of isogloss-cli evaluate</source>
        <translation>Resultados de isogloss-cli evaluate</translation>
    </message>
    <message>
        <source>Results (*.json)</source>
        <translation>Resultados (*.json)</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Markdown (*.md);;LaTeX (*.tex);;CSV (*.csv);;Changed answers (*.flips.csv)</source>
        <translation>Markdown (*.md);;LaTeX (*.tex);;CSV (*.csv);;Respuestas cambiadas (*.flips.csv)</translation>
    </message>
    <message>
        <source>Accuracies by language</source>
        <translation>Exactitudes por idioma</translation>
    </message>
    <message>
        <source>Tables and results (*.csv *.json)</source>
        <translation>Tablas y resultados (*.csv *.json)</translation>
    </message>
    <message>
        <source>Divergence by layer and language</source>
        <translation>Divergencia por capa e idioma</translation>
    </message>
    <message>
        <source>Divergence by layer</source>
        <translation>Divergencia por capa</translation>
    </message>
    <message>
        <source>Experts of a layer</source>
        <translation>Expertos de una capa</translation>
    </message>
    <message>
        <source>Languages of a layer, matrix</source>
        <translation>Idiomas de una capa, matriz</translation>
    </message>
    <message>
        <source>Languages of a layer, map</source>
        <translation>Idiomas de una capa, mapa</translation>
    </message>
    <message>
        <source>Experts of all layers</source>
        <translation>Expertos de todas las capas</translation>
    </message>
    <message>
        <source>Tokens of a row</source>
        <translation>Tokens de una fila</translation>
    </message>
    <message>
        <source>Divergence against accuracy</source>
        <translation>Divergencia frente a exactitud</translation>
    </message>
    <message>
        <source>Correlation by layer</source>
        <translation>Correlación por capa</translation>
    </message>
    <message>
        <source>Forest plot of two runs</source>
        <translation>Diagrama de bosque de dos ejecuciones</translation>
    </message>
    <message>
        <source>Outcome of the sweep</source>
        <translation>Resultado del barrido</translation>
    </message>
    <message>
        <source>Dose and response</source>
        <translation>Dosis y respuesta</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>A run is going on. Stop it and close? Its trace can be resumed later.</source>
        <translation>Hay una ejecución en curso. ¿Detenerla y cerrar? Su traza se puede reanudar más tarde.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <source>The session could not be saved: %1</source>
        <translation>No se pudo guardar la sesión: %1</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Cerrar sin guardar</translation>
    </message>
    <message>
        <source>Open &amp;session…</source>
        <translation>Abrir s&amp;esión…</translation>
    </message>
    <message>
        <source>isogloss load project</source>
        <translation>isogloss cargar proyecto</translation>
    </message>
    <message>
        <source>&amp;Reopen the last session</source>
        <translation>&amp;Reabrir la última sesión</translation>
    </message>
    <message>
        <source>restore recover crash</source>
        <translation>restaurar recuperar cierre inesperado</translation>
    </message>
    <message>
        <source>Sa&amp;ve session</source>
        <translation>&amp;Guardar sesión</translation>
    </message>
    <message>
        <source>Session saved as %1</source>
        <translation>Sesión guardada como %1</translation>
    </message>
    <message>
        <source>isogloss project keep</source>
        <translation>isogloss proyecto conservar</translation>
    </message>
    <message>
        <source>Save session &amp;as…</source>
        <translation>Guardar sesión c&amp;omo…</translation>
    </message>
    <message>
        <source>isogloss project copy</source>
        <translation>isogloss proyecto copia</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Sessions (*.isogloss)</source>
        <translation>Sesiones (*.isogloss)</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>Guardar la sesión</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>Abrir rec&amp;iente</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada todavía</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Compare with another trace…</source>
        <translation>Comparar con otra traza…</translation>
    </message>
    <message>
        <source>before after difference two</source>
        <translation>antes después diferencia dos</translation>
    </message>
    <message>
        <source>End the comparison</source>
        <translation>Terminar la comparación</translation>
    </message>
    <message>
        <source>before after difference</source>
        <translation>antes después diferencia</translation>
    </message>
    <message>
        <source>Promote the &amp;layer&apos;s experts above τ</source>
        <translation>Promover los expertos de la &amp;capa por encima de τ</translation>
    </message>
    <message>
        <source>threshold specialised</source>
        <translation>umbral especializados</translation>
    </message>
    <message>
        <source>Suppress the la&amp;yer&apos;s experts below −τ</source>
        <translation>Suprimir los expertos de la ca&amp;pa por debajo de −τ</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>&amp;Tareas</translation>
    </message>
    <message>
        <source>language texts</source>
        <translation>idioma textos</translation>
    </message>
    <message>
        <source>Language of the s&amp;ystem</source>
        <translation>Idioma del s&amp;istema</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Trace to compare with</source>
        <translation>Traza con la que comparar</translation>
    </message>
    <message>
        <source>Isogloss speaks this language from its next start on.</source>
        <translation>Isogloss hablará este idioma desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Divergence by layer of %1.</source>
        <translation>Divergencia por capa de %1.</translation>
    </message>
    <message>
        <source>Map of the languages: classical scaling of these distances.</source>
        <translation>Mapa de los idiomas: escalamiento clásico de estas distancias.</translation>
    </message>
    <message>
        <source>Difference of activation frequency of every expert of every layer.</source>
        <translation>Diferencia de la frecuencia de activación de cada experto de cada capa.</translation>
    </message>
    <message>
        <source>One parallel sentence, token by token.</source>
        <translation>Una frase paralela, token a token.</translation>
    </message>
    <message>
        <source>Divergence in layer %1 against accuracy.</source>
        <translation>Divergencia en la capa %1 frente a exactitud.</translation>
    </message>
    <message>
        <source>The coefficient by layer.</source>
        <translation>El coeficiente por capa.</translation>
    </message>
    <message>
        <source>Outcome of every run of a sweep of plans.</source>
        <translation>Resultado de cada ejecución de un barrido de planes.</translation>
    </message>
    <message>
        <source>Outcome against the strength of a plan.</source>
        <translation>Resultado según la intensidad de un plan.</translation>
    </message>
    <message>
        <source>Each language before and after the plan.</source>
        <translation>Cada idioma antes y después del plan.</translation>
    </message>
    <message>
        <source>Show only some lan&amp;guages of the heatmap…</source>
        <translation>Mostrar solo al&amp;gunos idiomas del mapa…</translation>
    </message>
    <message>
        <source>filter search rows</source>
        <translation>filtrar buscar filas</translation>
    </message>
    <message>
        <source>Experts chosen to&amp;gether</source>
        <translation>Expertos elegidos &amp;juntos</translation>
    </message>
    <message>
        <source>page tab view co-activation pairs of experts</source>
        <translation>página pestaña vista coactivación pares de expertos</translation>
    </message>
    <message>
        <source>heatmap enlarge magnify part</source>
        <translation>mapa ampliar lupa parte</translation>
    </message>
    <message>
        <source>&amp;Zoom in on the heatmap</source>
        <translation>Amp&amp;liar el mapa</translation>
    </message>
    <message>
        <source>Zoom &amp;out of the heatmap</source>
        <translation>Red&amp;ucir el mapa</translation>
    </message>
    <message>
        <source>Zoom to what is sele&amp;cted</source>
        <translation>Ampliar lo sele&amp;ccionado</translation>
    </message>
    <message>
        <source>The whole heat&amp;map</source>
        <translation>El mapa co&amp;mpleto</translation>
    </message>
    <message>
        <source>promote %1 experts</source>
        <translation>promover %1 expertos</translation>
    </message>
    <message>
        <source>suppress %1 experts</source>
        <translation>suprimir %1 expertos</translation>
    </message>
    <message>
        <source>Experts of a layer that are chosen together</source>
        <translation>Expertos de una capa que se eligen juntos</translation>
    </message>
    <message>
        <source>In a pane of its own</source>
        <translation>En un panel propio</translation>
    </message>
    <message>
        <source>Before and after &amp;side by side</source>
        <translation>Antes y después &amp;lado a lado</translation>
    </message>
    <message>
        <source>Compare with the selected lan&amp;guage</source>
        <translation>Comparar con el idioma seleccio&amp;nado</translation>
    </message>
    <message>
        <source>Two traces can be compared at a time; the others were left alone.</source>
        <translation>Se pueden comparar dos trazas a la vez; las demás se dejaron aparte.</translation>
    </message>
    <message>
        <source>The dropped text</source>
        <translation>El texto soltado</translation>
    </message>
    <message>
        <source>drop plan</source>
        <translation>soltar plan</translation>
    </message>
    <message>
        <source>Two runs, side by side</source>
        <translation>Dos ejecuciones lado a lado</translation>
    </message>
    <message>
        <source>&amp;Where the plan applies…</source>
        <translation>&amp;Dónde se aplica el plan…</translation>
    </message>
    <message>
        <source>scope layers languages tokens</source>
        <translation>alcance capas idiomas tokens scope</translation>
    </message>
    <message>
        <source>Apply the plan only to the layers of the ban&amp;d</source>
        <translation>Aplicar el plan solo a las capas de la ban&amp;da</translation>
    </message>
    <message>
        <source>Apply the plan only to the selected lan&amp;guages</source>
        <translation>Aplicar el plan solo a los idiomas seleccio&amp;nados</translation>
    </message>
    <message>
        <source>Apply the plan everyw&amp;here</source>
        <translation>Aplicar el plan en &amp;todas partes</translation>
    </message>
</context>
<context>
    <name>isogloss::Pages</name>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
</context>
<context>
    <name>isogloss::PairsChart</name>
    <message>
        <source>Divergence of every two languages</source>
        <translation>Divergencia entre cada dos idiomas</translation>
    </message>
    <message>
        <source>Click a layer of the heatmap: how far its languages are from each other is shown here.</source>
        <translation>Haga clic en una capa del mapa de calor: aquí se muestra cuánto distan entre sí sus idiomas.</translation>
    </message>
    <message>
        <source>entropy-normalised JS divergence, layer %1</source>
        <translation>divergencia JS normalizada por entropía, capa %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>the same language</source>
        <translation>el mismo idioma</translation>
    </message>
    <message>
        <source>divergence %1, n = %2</source>
        <translation>divergencia %1, n = %2</translation>
    </message>
    <message>
        <source>entropy-normalised JS divergence</source>
        <translation>divergencia JS normalizada por entropía</translation>
    </message>
    <message>
        <source>normalised JS divergence</source>
        <translation>divergencia JS normalizada</translation>
    </message>
    <message>
        <source>divergence</source>
        <translation>divergencia</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>capa %1</translation>
    </message>
    <message>
        <source>divergence, layer %1</source>
        <translation>divergencia, capa %1</translation>
    </message>
</context>
<context>
    <name>isogloss::PairsController</name>
    <message>
        <source>This layer has not been run yet.</source>
        <translation>Esta capa aún no se ha ejecutado.</translation>
    </message>
    <message>
        <source>layer %1, %2 languages, means over %3 rows; clusters by average linkage; click a cell to select its two languages</source>
        <translation>capa %1, %2 idiomas, medias sobre %3 filas; grupos por enlace promedio; haga clic en una celda para seleccionar sus dos idiomas</translation>
    </message>
</context>
<context>
    <name>isogloss::ParityCheck</name>
    <message>
        <source>parity: comparing with %1</source>
        <translation>paridad: comparando con %1</translation>
    </message>
    <message>
        <source>parity: %1 % of experts, %2 of %3</source>
        <translation>paridad: %1 % de los expertos, %2 del %3</translation>
    </message>
    <message>
        <source>%1, beyond rounding</source>
        <translation>%1, más allá del redondeo</translation>
    </message>
    <message>
        <source>f32, %1 tokens</source>
        <translation>f32, %1 tokens</translation>
    </message>
    <message>
        <source>layer %1: same experts for %2 of %3 tokens (%4 differ beyond a tie); router logits within %5 of their spread; smallest margin %6</source>
        <translation>capa %1: mismos expertos en %2 de %3 tokens (%4 difieren más allá de un empate); logits del enrutador a menos de %5 de su dispersión; margen mínimo %6</translation>
    </message>
    <message>
        <source>logits within %1</source>
        <translation>logits a menos de %1</translation>
    </message>
</context>
<context>
    <name>isogloss::PlanDocument</name>
    <message>
        <source>The plan</source>
        <translation>El plan</translation>
    </message>
    <message>
        <source>promote expert %1 of layer %2</source>
        <translation>promover el experto %1 de la capa %2</translation>
    </message>
    <message>
        <source>suppress expert %1 of layer %2</source>
        <translation>suprimir el experto %1 de la capa %2</translation>
    </message>
    <message>
        <source>remove expert %1 of layer %2</source>
        <translation>quitar el experto %1 de la capa %2</translation>
    </message>
    <message>
        <source>remove %1 edit</source>
        <translation>quitar %1 cambio</translation>
    </message>
    <message>
        <source>remove %1 edits</source>
        <translation>quitar %1 cambios</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>regla %1</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>intensidad</translation>
    </message>
    <message>
        <source>layer band</source>
        <translation>banda de capas</translation>
    </message>
    <message>
        <source>threshold θ</source>
        <translation>umbral θ</translation>
    </message>
    <message>
        <source>Only generated tokens are steered, and a trace has none: an experiment with a generation task shows the effect.</source>
        <translation>Solo se guían los tokens generados, y una traza no tiene ninguno: un experimento con una tarea de generación muestra el efecto.</translation>
    </message>
    <message>
        <source>All edits lie outside layers %1–%2, where the plan applies: it would change nothing.</source>
        <translation>Todos los cambios quedan fuera de las capas %1–%2, donde se aplica el plan: no cambiaría nada.</translation>
    </message>
    <message>
        <source>The trace has none of the languages that the plan applies to (%1): it would change nothing.</source>
        <translation>La traza no tiene ninguno de los idiomas a los que se aplica el plan (%1): no cambiaría nada.</translation>
    </message>
    <message>
        <source>where the plan applies</source>
        <translation>dónde se aplica el plan</translation>
    </message>
    <message>
        <source>Not in this trace: %1.</source>
        <translation>No están en esta traza: %1.</translation>
    </message>
</context>
<context>
    <name>isogloss::PresetFigures</name>
    <message>
        <source>Select a run on the Experiments page first: it is compared with the base.</source>
        <translation>Elija primero una ejecución en la página Experimentos: se compara con la base.</translation>
    </message>
    <message>
        <source>Open a trace first.</source>
        <translation>Abra primero una traza.</translation>
    </message>
    <message>
        <source>The trace is still growing: its figures can be made once it is whole.</source>
        <translation>La traza aún crece: sus figuras pueden hacerse cuando esté completa.</translation>
    </message>
    <message>
        <source>Choose accuracies on the Correlation page first: a run of the Experiments page, or a table.</source>
        <translation>Elija primero exactitudes en la página Correlación: una ejecución de la página Experimentos, o una tabla.</translation>
    </message>
    <message>
        <source>Paper: %1</source>
        <translation>Artículo: %1</translation>
    </message>
</context>
<context>
    <name>isogloss::PromptDialog</name>
    <message>
        <source>chat template</source>
        <translation>plantilla de chat</translation>
    </message>
    <message>
        <source>What the model is given</source>
        <translation>Lo que recibe el modelo</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>row </source>
        <translation>fila </translation>
    </message>
    <message>
        <source>Row of the corpus</source>
        <translation>Fila del corpus</translation>
    </message>
    <message>
        <source>The row as one user turn of the checkpoint&apos;s chat template</source>
        <translation>La fila como un turno de usuario de la plantilla de chat del checkpoint</translation>
    </message>
    <message>
        <source>The checkpoint has no chat template.</source>
        <translation>El checkpoint no tiene plantilla de chat.</translation>
    </message>
    <message>
        <source>Exact text</source>
        <translation>Texto exacto</translation>
    </message>
    <message>
        <source>Token ids</source>
        <translation>Id de tokens</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copiar como JSON</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 tokens, %2 bytes; row %3 of %4</source>
        <translation>%1 tokens, %2 bytes; fila %3 de %4</translation>
    </message>
</context>
<context>
    <name>isogloss::ResultPanel</name>
    <message>
        <source>divergence</source>
        <translation>divergencia</translation>
    </message>
    <message>
        <source>nats per byte</source>
        <translation>nats por byte</translation>
    </message>
    <message>
        <source>Belebele</source>
        <translation>Belebele</translation>
    </message>
    <message>
        <source>Re-evaluate runs the corpus again with the plan. What changed, by language, is shown here.</source>
        <translation>Reevaluar vuelve a ejecutar el corpus con el plan. Aquí se muestra qué ha cambiado, por idioma.</translation>
    </message>
    <message>
        <source>Before and after, by language</source>
        <translation>Antes y después, por idioma</translation>
    </message>
    <message>
        <source>The plan has changed since. %1</source>
        <translation>El plan ha cambiado desde entonces. %1</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Qué se compara</translation>
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
        <translation>%1 idioma</translation>
    </message>
    <message>
        <source>%1 languages</source>
        <translation>%1 idiomas</translation>
    </message>
    <message>
        <source>looking at what the run needs …</source>
        <translation>calculando lo que necesita la ejecución…</translation>
    </message>
    <message>
        <source>%1 rows, about %2 tokens; needs %3 of memory</source>
        <translation>%1 filas, unos %2 tokens; necesita %3 de memoria</translation>
    </message>
    <message>
        <source>waiting for the engine</source>
        <translation>esperando al motor</translation>
    </message>
</context>
<context>
    <name>isogloss::RunForm</name>
    <message>
        <source>chat</source>
        <translation>chat</translation>
    </message>
    <message>
        <source>folder of the task&apos;s files</source>
        <translation>carpeta con los archivos de la tarea</translation>
    </message>
    <message>
        <source>task.json</source>
        <translation>task.json</translation>
    </message>
    <message>
        <source>all; or names with commas, or medical</source>
        <translation>all (todas); o nombres separados por comas, o medical</translation>
    </message>
    <message>
        <source>Codes with commas between them, or all</source>
        <translation>Códigos separados por comas, o all (todos)</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>First items of each language; all = every one</source>
        <translation>Primeros ítems de cada idioma; todos = sin límite</translation>
    </message>
    <message>
        <source>The languages that are checked in the run pane</source>
        <translation>Los idiomas marcados en el panel de ejecución</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>marcados</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tarea</translation>
    </message>
    <message>
        <source>data</source>
        <translation>datos</translation>
    </message>
    <message>
        <source>Choose the data folder</source>
        <translation>Elegir la carpeta de datos</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>idiomas</translation>
    </message>
    <message>
        <source>items</source>
        <translation>ítems</translation>
    </message>
    <message>
        <source>shots</source>
        <translation>shots</translation>
    </message>
    <message>
        <source>template</source>
        <translation>plantilla</translation>
    </message>
    <message>
        <source>Choose the task&apos;s template</source>
        <translation>Elegir la plantilla de la tarea</translation>
    </message>
    <message>
        <source>subjects</source>
        <translation>materias</translation>
    </message>
    <message>
        <source>parallel corpus</source>
        <translation>corpus paralelo</translation>
    </message>
    <message>
        <source>The prompt is one user turn of the model&apos;s chat template</source>
        <translation>El prompt es un turno de usuario de la plantilla de chat del modelo</translation>
    </message>
    <message>
        <source>The model has no chat template</source>
        <translation>El modelo no tiene plantilla de chat</translation>
    </message>
</context>
<context>
    <name>isogloss::RunListModel</name>
    <message>
        <source>no plan</source>
        <translation>sin plan</translation>
    </message>
    <message>
        <source>plan that cannot be read</source>
        <translation>plan ilegible</translation>
    </message>
    <message>
        <source>%1 edit</source>
        <translation>%1 cambio</translation>
    </message>
    <message>
        <source>%1 edits</source>
        <translation>%1 cambios</translation>
    </message>
    <message>
        <source> · layers %1–%2</source>
        <translation> · capas %1–%2</translation>
    </message>
    <message>
        <source>%1 language</source>
        <translation>%1 idioma</translation>
    </message>
    <message>
        <source>%1 languages</source>
        <translation>%1 idiomas</translation>
    </message>
    <message>
        <source> · prompt tokens</source>
        <translation> · tokens del prompt</translation>
    </message>
    <message>
        <source> · generated tokens</source>
        <translation> · tokens generados</translation>
    </message>
    <message>
        <source> nats/byte</source>
        <translation> nats/byte</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>partial, can go on</source>
        <translation>parcial, reanudable</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>running, %1 %</source>
        <translation>en curso, %1 %</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>, %1 shots</source>
        <translation>, %1 shots</translation>
    </message>
    <message>
        <source>, chat</source>
        <translation>, chat</translation>
    </message>
    <message>
        <source>run</source>
        <translation>ejecución</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tarea</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>idiomas</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>mean over languages</source>
        <translation>media de los idiomas</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
</context>
<context>
    <name>isogloss::RunPanel</name>
    <message>
        <source>▸ Options</source>
        <translation>▸ Opciones</translation>
    </message>
    <message>
        <source>chat template</source>
        <translation>plantilla de chat</translation>
    </message>
    <message>
        <source>keep router logits</source>
        <translation>guardar logits</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Abrir modelo…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Open a corpus…</source>
        <translation>Abrir corpus…</translation>
    </message>
    <message>
        <source>Corpus</source>
        <translation>Corpus</translation>
    </message>
    <message>
        <source>▾ Options</source>
        <translation>▾ Opciones</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>How many rows of the corpus are run, from the first</source>
        <translation>Cuántas filas del corpus se ejecutan, desde la primera</translation>
    </message>
    <message>
        <source>What the weights compute in: bf16 is faster, f32 gives the reference implementation&apos;s numbers</source>
        <translation>Precisión con la que se calcula: bf16 es más rápido; f32 da los números de la implementación de referencia</translation>
    </message>
    <message>
        <source>¾ of what is free</source>
        <translation>¾ de la libre</translation>
    </message>
    <message>
        <source>Memory that a run may take, as 8G or 512M</source>
        <translation>Memoria que puede ocupar una ejecución, como 8G o 512M</translation>
    </message>
    <message>
        <source>Each text becomes one user turn of the model&apos;s chat template</source>
        <translation>Cada texto pasa a ser un turno de usuario de la plantilla de chat del modelo</translation>
    </message>
    <message>
        <source>the program&apos;s own</source>
        <translation>la del programa</translation>
    </message>
    <message>
        <source>Folder for traces</source>
        <translation>Carpeta para las trazas</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>filas</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>precisión</translation>
    </message>
    <message>
        <source>device</source>
        <translation>dispositivo</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>memoria</translation>
    </message>
    <message>
        <source>traces in</source>
        <translation>trazas en</translation>
    </message>
    <message>
        <source>Every token&apos;s router logits go into the trace: the preview of a plan needs them. It grows by tokens × layers × experts × 2 bytes</source>
        <translation>Los logits del enrutador de cada token se guardan en la traza: la vista previa de un plan los necesita. Crece en tokens × capas × expertos × 2 bytes</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Abrir carpeta…</translation>
    </message>
    <message>
        <source>or an id of the hub cache: org/name</source>
        <translation>o un id de la caché del hub: org/nombre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
</context>
<context>
    <name>isogloss::ScopePopup</name>
    <message>
        <source>take the band</source>
        <translation>tomar la banda</translation>
    </message>
    <message>
        <source>take the selected</source>
        <translation>tomar la selección</translation>
    </message>
    <message>
        <source>Apply everywhere</source>
        <translation>Aplicar en todas partes</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>prompt</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>generados</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Search name, code, script</source>
        <translation>Nombre, código, escritura</translation>
    </message>
    <message>
        <source>Search languages</source>
        <translation>Buscar idiomas</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Layers %1–%2, the steering pane&apos;s band</source>
        <translation>Capas %1–%2, la banda del panel Guiado</translation>
    </message>
    <message>
        <source>The band holds all layers</source>
        <translation>La banda contiene todas las capas</translation>
    </message>
    <message>
        <source>No language is selected</source>
        <translation>Ningún idioma está seleccionado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>isogloss::ScopeRow</name>
    <message>
        <source>Layers, languages and tokens that the plan applies to</source>
        <translation>Capas, idiomas y tokens a los que se aplica el plan</translation>
    </message>
    <message>
        <source>Applies everywhere</source>
        <translation>Se aplica en todas partes</translation>
    </message>
    <message>
        <source>Applies to: %1</source>
        <translation>Se aplica a: %1</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>en todas partes</translation>
    </message>
</context>
<context>
    <name>isogloss::SessionController</name>
    <message>
        <source>Isogloss ended in the middle of a session. What was open on %1 can be brought back.</source>
        <translation>Isogloss se cerró en mitad de una sesión. Se puede recuperar lo que estaba abierto el %1.</translation>
    </message>
    <message>
        <source>Restore the session</source>
        <translation>Restaurar la sesión</translation>
    </message>
</context>
<context>
    <name>isogloss::ShortcutSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Heatmap: move the selected cell</source>
        <translation>Mapa de calor: desplazar la celda seleccionada</translation>
    </message>
    <message>
        <source>arrow keys</source>
        <translation>flechas</translation>
    </message>
    <message>
        <source>Heatmap: add a language to the selection</source>
        <translation>Mapa de calor: añadir un idioma a la selección</translation>
    </message>
    <message>
        <source>Ctrl+click</source>
        <translation>Ctrl+clic</translation>
    </message>
    <message>
        <source>Experts: promote, suppress, remove</source>
        <translation>Expertos: promover, suprimir, quitar</translation>
    </message>
    <message>
        <source>P, S, Del</source>
        <translation>P, S, Supr</translation>
    </message>
    <message>
        <source>Experts: promote</source>
        <translation>Expertos: promover</translation>
    </message>
    <message>
        <source>double click</source>
        <translation>doble clic</translation>
    </message>
    <message>
        <source>Languages: check, uncheck</source>
        <translation>Idiomas: marcar, desmarcar</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Edits: change the strength</source>
        <translation>Cambios: modificar la intensidad</translation>
    </message>
    <message>
        <source>F2, double click</source>
        <translation>F2, doble clic</translation>
    </message>
</context>
<context>
    <name>isogloss::StatusLine</name>
    <message>
        <source>memory %1</source>
        <translation>memoria %1</translation>
    </message>
</context>
<context>
    <name>isogloss::SteeringController</name>
    <message>
        <source>With &quot;keep router logits&quot; in the options of the run, what a plan would change is shown here before it is run.</source>
        <translation>Con «guardar logits» en las opciones de la ejecución, aquí se muestra lo que cambiaría un plan antes de ejecutarlo.</translation>
    </message>
    <message>
        <source>Would change the top-%1 of %2 % of tokens in layer %3; most in %4 (%5 %), least in %6 (%7 %).</source>
        <translation>Cambiaría el top-%1 del %2 % de los tokens en la capa %3; donde más, en %4 (%5 %); donde menos, en %6 (%7 %).</translation>
    </message>
    <message>
        <source>layer %1: %2 %</source>
        <translation>capa %1: %2 %</translation>
    </message>
    <message>
        <source>Before downstream effects: %1.</source>
        <translation>Sin contar efectos posteriores: %1.</translation>
    </message>
    <message>
        <source>Share of tokens whose top-k changes, in %. The first layer is exact; later ones are before downstream effects.</source>
        <translation>Porcentaje de tokens cuyo top-k cambia. La primera capa es exacta; las siguientes no cuentan los efectos posteriores.</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>capa %1</translation>
    </message>
    <message>
        <source>nats per byte</source>
        <translation>nats por byte</translation>
    </message>
    <message>
        <source>accuracy, %</source>
        <translation>exactitud, %</translation>
    </message>
    <message>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>mean divergence</source>
        <translation>divergencia media</translation>
    </message>
    <message>
        <source>open plan</source>
        <translation>abrir plan</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>El portapapeles</translation>
    </message>
    <message>
        <source>paste plan</source>
        <translation>pegar plan</translation>
    </message>
    <message>
        <source>clear plan</source>
        <translation>vaciar plan</translation>
    </message>
    <message>
        <source>No layer lies inside the isogloss line at this θ; the handle on the colour bar moves it.</source>
        <translation>Ninguna capa queda dentro de la isoglosa con este θ; el tirador de la barra de color lo desplaza.</translation>
    </message>
    <message>
        <source>Run a corpus first</source>
        <translation>Ejecute primero un corpus</translation>
    </message>
    <message>
        <source>The run is still going on</source>
        <translation>La ejecución aún está en curso</translation>
    </message>
    <message>
        <source>The trace is not complete: resume its run first</source>
        <translation>La traza no está completa: reanude primero su ejecución</translation>
    </message>
    <message>
        <source>Open the model and the corpus of this trace first</source>
        <translation>Abra primero el modelo y el corpus de esta traza</translation>
    </message>
    <message>
        <source>The open model is not the one of this trace</source>
        <translation>El modelo abierto no es el de esta traza</translation>
    </message>
    <message>
        <source>waiting for the engine</source>
        <translation>esperando al motor</translation>
    </message>
    <message>
        <source>-steered</source>
        <translation>-guiado</translation>
    </message>
    <message>
        <source>Changes %1 % of the top-%2 choices from layer %3 on; most in %4 (%5 %), least in %6 (%7 %).</source>
        <translation>Cambia el %1 % de las elecciones top-%2 a partir de la capa %3; donde más, en %4 (%5 %); donde menos, en %6 (%7 %).</translation>
    </message>
    <message>
        <source>Mean %1 nats per byte [%2, %3]; lower is better.</source>
        <translation>Media: %1 nats por byte [%2, %3]; menos es mejor.</translation>
    </message>
    <message>
        <source>Mean %1 points [%2, %3], n = %4 pairs.</source>
        <translation>Media: %1 puntos [%2, %3], n = %4 pares.</translation>
    </message>
    <message>
        <source>In %1 language the interval leaves zero out.</source>
        <translation>En %1 idioma el intervalo excluye el cero.</translation>
    </message>
    <message>
        <source>In %1 languages the interval leaves zero out.</source>
        <translation>En %1 idiomas el intervalo excluye el cero.</translation>
    </message>
    <message>
        <source>%1 language changes beyond Holm-corrected p &lt; .05.</source>
        <translation>%1 idioma cambia con p &lt; 0,05 tras la corrección de Holm.</translation>
    </message>
    <message>
        <source>%1 languages change beyond Holm-corrected p &lt; .05.</source>
        <translation>%1 idiomas cambian con p &lt; 0,05 tras la corrección de Holm.</translation>
    </message>
    <message>
        <source>Mean over layers, against %1. %2 of %3 languages moved closer, %4 further away; grey where the interval holds zero.</source>
        <translation>Media de las capas, frente a %1. %2 de %3 idiomas se acercaron, %4 se alejaron; en gris donde el intervalo contiene el cero.</translation>
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
        <translation>soft (suave): el logit se desplaza λ desviaciones estándar de los logits del token</translation>
    </message>
    <message>
        <source>hard: promoted above the largest logit, suppressed below the smallest</source>
        <translation>hard (dura): promovidos por encima del logit mayor, suprimidos por debajo del menor</translation>
    </message>
    <message>
        <source>log-softmax: on log-probabilities, just above the largest or just below the smallest</source>
        <translation>log-softmax: sobre log-probabilidades, justo por encima de la mayor o justo por debajo de la menor</translation>
    </message>
    <message>
        <source>scaled: the logit moves by λ times its own size</source>
        <translation>scaled (escalada): el logit se desplaza λ veces su propia magnitud</translation>
    </message>
    <message>
        <source>mask: suppressed experts are never chosen; promotes nothing</source>
        <translation>mask (máscara): los expertos suprimidos nunca se eligen; no promueve nada</translation>
    </message>
    <message>
        <source>inside the line</source>
        <translation>dentro de la línea</translation>
    </message>
    <message>
        <source>Re-evaluate</source>
        <translation>Reevaluar</translation>
    </message>
    <message>
        <source>Edits of the plan</source>
        <translation>Cambios del plan</translation>
    </message>
    <message>
        <source>No edits yet. Double-click an expert&apos;s bar to promote it, or take all above τ.</source>
        <translation>Aún no hay cambios. Haga doble clic en la barra de un experto para promoverlo, o tome todos los que superan τ.</translation>
    </message>
    <message>
        <source>add Belebele…</source>
        <translation>añadir Belebele…</translation>
    </message>
    <message>
        <source>Belebele folder</source>
        <translation>Carpeta de Belebele</translation>
    </message>
    <message>
        <source>Plan ▾</source>
        <translation>Plan ▾</translation>
    </message>
    <message>
        <source>Strength λ</source>
        <translation>Intensidad λ</translation>
    </message>
    <message>
        <source>Strength of the selected edits, of all if none is selected, and of new ones</source>
        <translation>Intensidad de los cambios seleccionados (de todos si no hay ninguno) y de los nuevos</translation>
    </message>
    <message>
        <source>Layer band</source>
        <translation>Banda de capas</translation>
    </message>
    <message>
        <source>Layers in which experts are looked for</source>
        <translation>Capas en las que se buscan expertos</translation>
    </message>
    <message>
        <source>Take the layers that are inside the isogloss line of the selected language, or of all</source>
        <translation>Tomar las capas que quedan dentro de la isoglosa del idioma seleccionado, o de todos</translation>
    </message>
    <message>
        <source>band</source>
        <translation>banda</translation>
    </message>
    <message>
        <source>τ: experts count as a language&apos;s own where their share of its tokens is larger by more than τ</source>
        <translation>τ: un experto se considera propio de un idioma si su cuota de los tokens de ese idioma es mayor en más de τ</translation>
    </message>
    <message>
        <source>Threshold τ</source>
        <translation>Umbral τ</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Otra carpeta…</translation>
    </message>
    <message>
        <source>Without Belebele</source>
        <translation>Sin Belebele</translation>
    </message>
    <message>
        <source>promote %1 expert above τ</source>
        <translation>promover %1 experto por encima de τ</translation>
    </message>
    <message>
        <source>promote %1 experts above τ</source>
        <translation>promover %1 expertos por encima de τ</translation>
    </message>
    <message>
        <source>suppress %1 expert below −τ</source>
        <translation>suprimir %1 experto por debajo de −τ</translation>
    </message>
    <message>
        <source>suppress %1 experts below −τ</source>
        <translation>suprimir %1 expertos por debajo de −τ</translation>
    </message>
    <message>
        <source>Select a language to see the experts it uses more than the reference</source>
        <translation>Seleccione un idioma para ver los expertos que usa más que el de referencia</translation>
    </message>
    <message>
        <source>Promote %1 expert of the band whose share of tokens is larger in %2 than in %3 by over τ</source>
        <translation>Promover %1 experto de la banda cuya cuota de tokens es mayor en %2 que en %3 en más de τ</translation>
    </message>
    <message>
        <source>Promote %1 experts of the band whose share of tokens is larger in %2 than in %3 by over τ</source>
        <translation>Promover %1 expertos de la banda cuya cuota de tokens es mayor en %2 que en %3 en más de τ</translation>
    </message>
    <message>
        <source>; %1 more stays out: no layer can promote more than its top-k</source>
        <translation>; %1 más queda fuera: ninguna capa puede promover más que su top-k</translation>
    </message>
    <message>
        <source>; %1 more stay out: no layer can promote more than its top-k</source>
        <translation>; %1 más quedan fuera: ninguna capa puede promover más que su top-k</translation>
    </message>
    <message>
        <source>Suppress %1 expert of the band whose share of tokens is smaller in %2 than in %3 by over τ</source>
        <translation>Suprimir %1 experto de la banda cuya cuota de tokens es menor en %2 que en %3 en más de τ</translation>
    </message>
    <message>
        <source>Suppress %1 experts of the band whose share of tokens is smaller in %2 than in %3 by over τ</source>
        <translation>Suprimir %1 expertos de la banda cuya cuota de tokens es menor en %2 que en %3 en más de τ</translation>
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
        <translation>Una carpeta de archivos Belebele: se mide también la exactitud antes y después</translation>
    </message>
    <message>
        <source>Trace again with the plan, and compare</source>
        <translation>Registrar otra traza con el plan y comparar</translation>
    </message>
    <message>
        <source>The plan is empty: promote or suppress an expert first</source>
        <translation>El plan está vacío: promueva o suprima primero un experto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>isogloss::SweepMapChart</name>
    <message>
        <source>Outcome of the sweep by strength and by threshold and band</source>
        <translation>Resultado del barrido por intensidad y por umbral y banda</translation>
    </message>
    <message>
        <source>Up and down choose the line of the dose-response curve.</source>
        <translation>Arriba y abajo eligen la línea de la curva dosis-respuesta.</translation>
    </message>
    <message>
        <source>Choose the traces that the experts are found in, then Start: the outcome fills in here, cheapest run first.</source>
        <translation>Elija las trazas en las que se buscan los expertos y pulse Iniciar: el resultado se va llenando aquí, primero la ejecución menos costosa.</translation>
    </message>
    <message>
        <source>%1  τ %2  layers %3–%4</source>
        <translation>%1  τ %2  capas %3–%4</translation>
    </message>
    <message>
        <source>no experts</source>
        <translation>sin expertos</translation>
    </message>
    <message>
        <source>strength λ</source>
        <translation>intensidad λ</translation>
    </message>
    <message>
        <source>mean difference, nats per byte; • the interval leaves zero out</source>
        <translation>diferencia media, nats por byte; • el intervalo excluye el cero</translation>
    </message>
    <message>
        <source>difference, nats per byte</source>
        <translation>diferencia, nats por byte</translation>
    </message>
    <message>
        <source>mean accuracy, difference from the run without a plan, points; • the interval leaves zero out</source>
        <translation>exactitud media, diferencia con la ejecución sin plan, puntos; • el intervalo excluye el cero</translation>
    </message>
    <message>
        <source>difference, points; • interval without zero</source>
        <translation>diferencia, puntos; • intervalo sin el cero</translation>
    </message>
    <message>
        <source>difference, points</source>
        <translation>diferencia, puntos</translation>
    </message>
    <message>
        <source>  λ %1</source>
        <translation>  λ %1</translation>
    </message>
    <message>
        <source>experts in the plan: %1</source>
        <translation>expertos en el plan: %1</translation>
    </message>
    <message>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>no expert passes the threshold</source>
        <translation>ningún experto supera el umbral</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>aún sin ejecutar</translation>
    </message>
    <message>
        <source>random control %1: %2</source>
        <translation>control aleatorio %1: %2</translation>
    </message>
</context>
<context>
    <name>isogloss::SweepPanel</name>
    <message>
        <source>numbers above 0 and at most %1, with commas between them</source>
        <translation>números mayores que 0 y de %1 como máximo, separados por comas</translation>
    </message>
    <message>
        <source>at least one number</source>
        <translation>al menos un número</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>reglas</translation>
    </message>
    <message>
        <source>at least one rule</source>
        <translation>al menos una regla</translation>
    </message>
    <message>
        <source>bands</source>
        <translation>bandas</translation>
    </message>
    <message>
        <source>layers from 0 like 4-19,8-35</source>
        <translation>capas desde 0, como 4-19,8-35</translation>
    </message>
    <message>
        <source>at least one band of layers, like 4-19</source>
        <translation>al menos una banda de capas, como 4-19</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Experts → plan</source>
        <translation>Expertos → plan</translation>
    </message>
    <message>
        <source>Put the experts of the first λ, τ, band and rule into the steering pane</source>
        <translation>Llevar los expertos del primer λ, τ, banda y regla al panel de guiado</translation>
    </message>
    <message>
        <source>Random controls of each plan: as many other experts in each layer</source>
        <translation>Controles aleatorios de cada plan: otros tantos expertos distintos en cada capa</translation>
    </message>
    <message>
        <source>▲ promote</source>
        <translation>▲ promover</translation>
    </message>
    <message>
        <source>▼ suppress</source>
        <translation>▼ suprimir</translation>
    </message>
    <message>
        <source>What the plans do with the experts</source>
        <translation>Qué hacen los planes con los expertos</translation>
    </message>
    <message>
        <source>Choose the trace</source>
        <translation>Elegir la traza</translation>
    </message>
    <message>
        <source>open one</source>
        <translation>la abierta</translation>
    </message>
    <message>
        <source>The trace that is open, in the selected language; without one, in its reference language</source>
        <translation>La traza abierta, en el idioma seleccionado; si no hay ninguno, en su idioma de referencia</translation>
    </message>
    <message>
        <source>The trace that is open, in its reference language</source>
        <translation>La traza abierta, en su idioma de referencia</translation>
    </message>
    <message>
        <source>experts of</source>
        <translation>expertos de</translation>
    </message>
    <message>
        <source>against</source>
        <translation>frente a</translation>
    </message>
    <message>
        <source>controls</source>
        <translation>controles</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>trace:language, generic text</source>
        <translation>traza:idioma, texto genérico</translation>
    </message>
    <message>
        <source>trace:language, task text</source>
        <translation>traza:idioma, tarea</translation>
    </message>
</context>
<context>
    <name>isogloss::TokenTexts</name>
    <message>
        <source>Open the folder of the model that this trace was made with, and the tokens are shown as text.</source>
        <translation>Abra la carpeta del modelo con el que se hizo esta traza y los tokens se mostrarán como texto.</translation>
    </message>
    <message>
        <source>The open model has another tokenizer than the trace&apos;s: open the model that the trace was made with, and the tokens are shown as text.</source>
        <translation>El modelo abierto tiene otro tokenizador que el de la traza: abra el modelo con el que se hizo la traza y los tokens se mostrarán como texto.</translation>
    </message>
</context>
<context>
    <name>isogloss::TokensChart</name>
    <message>
        <source>Tokens of one row in several languages</source>
        <translation>Tokens de una fila en varios idiomas</translation>
    </message>
    <message>
        <source>Click a layer of the heatmap: its tokens are shown here, sentence by sentence.</source>
        <translation>Haga clic en una capa del mapa de calor: aquí se muestran sus tokens, frase por frase.</translation>
    </message>
    <message>
        <source>divergence of a token&apos;s experts from the %1 sentence, JS in bits</source>
        <translation>divergencia de los expertos de un token respecto de la frase en %1, JS en bits</translation>
    </message>
    <message>
        <source>first expert of a token, layer %1:</source>
        <translation>primer experto de un token, capa %1:</translation>
    </message>
    <message>
        <source>grey: others</source>
        <translation>gris: otros</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>token %1 of %2, id %3</source>
        <translation>token %1 de %2, id %3</translation>
    </message>
    <message>
        <source>experts (effective weight): %1</source>
        <translation>expertos (peso efectivo): %1</translation>
    </message>
    <message>
        <source>raw router logits: the %2 largest lead by %1 (chosen by score + bias)</source>
        <translation>logits brutos del enrutador: los %2 mayores aventajan en %1 al resto (elegidos por puntuación + sesgo)</translation>
    </message>
    <message>
        <source>raw router logits: the %2 largest lead by %1</source>
        <translation>logits brutos del enrutador: los %2 mayores aventajan en %1 al resto</translation>
    </message>
    <message>
        <source>divergence from the %1 sentence: %2 bits</source>
        <translation>divergencia respecto de la frase en %1: %2 bits</translation>
    </message>
    <message>
        <source>Left and right move over the tokens, up and down over a token&apos;s experts; Enter selects the expert, P promotes it, S suppresses it, Delete takes it out of the plan.</source>
        <translation>Izquierda y derecha recorren los tokens, arriba y abajo los expertos de un token; Intro selecciona el experto, P lo promueve, S lo suprime, Supr lo quita del plan.</translation>
    </message>
</context>
<context>
    <name>isogloss::TokensController</name>
    <message>
        <source>Layer %1 has not been run yet.</source>
        <translation>La capa %1 aún no se ha ejecutado.</translation>
    </message>
    <message>
        <source>row %1 (%2), layer %3, top-%4; below each token its first experts; a click selects the first one, a double click promotes it</source>
        <translation>fila %1 (%2), capa %3, top-%4; bajo cada token, sus primeros expertos; un clic selecciona el primero, un doble clic lo promueve</translation>
    </message>
</context>
<context>
    <name>isogloss::TokensPage</name>
    <message>
        <source>by expert</source>
        <translation>por experto</translation>
    </message>
    <message>
        <source>by divergence</source>
        <translation>por divergencia</translation>
    </message>
    <message>
        <source>Row of the corpus</source>
        <translation>Fila del corpus</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Fila anterior</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Fila siguiente</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Colours of the tokens</source>
        <translation>Colores de los tokens</translation>
    </message>
</context>
<context>
    <name>isogloss::TourCard</name>
    <message>
        <source>End the visit</source>
        <translation>Terminar la visita</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>isogloss::TraceView</name>
    <message>
        <source>Click a cell of the heatmap to see its experts.</source>
        <translation>Haga clic en una celda del mapa de calor para ver sus expertos.</translation>
    </message>
    <message>
        <source>Layer %1 has no experts: it is dense.</source>
        <translation>La capa %1 no tiene expertos: es densa.</translation>
    </message>
    <message>
        <source>Layer %1 has not been run yet.</source>
        <translation>La capa %1 aún no se ha ejecutado.</translation>
    </message>
    <message>
        <source>means over %1 rows; intervals follow</source>
        <translation>medias sobre %1 filas; los intervalos llegan después</translation>
    </message>
    <message>
        <source>%1 % intervals over %2 rows</source>
        <translation>intervalos del %1 % sobre %2 filas</translation>
    </message>
    <message>
        <source>layer %1, %2 experts, top-%3</source>
        <translation>capa %1, %2 expertos, top-%3</translation>
    </message>
    <message>
        <source>Routing entropy by layer and language.</source>
        <translation>Entropía de enrutamiento por capa e idioma.</translation>
    </message>
    <message>
        <source>Consistency of routing (Jaccard similarity of two tokens&apos; experts) by layer and language.</source>
        <translation>Consistencia del enrutamiento (similitud de Jaccard de los expertos de dos tokens) por capa e idioma.</translation>
    </message>
    <message>
        <source>Change of the divergence by layer and language, after minus before.</source>
        <translation>Cambio de la divergencia por capa e idioma, después menos antes.</translation>
    </message>
    <message>
        <source>Width of the intervals of the divergence, by layer and language.</source>
        <translation>Anchura de los intervalos de la divergencia, por capa e idioma.</translation>
    </message>
    <message>
        <source>Divergence by layer and language.</source>
        <translation>Divergencia por capa e idioma.</translation>
    </message>
    <message>
        <source>Share of tokens whose top-k the plan would change, by layer and language, each layer as it was recorded.</source>
        <translation>Proporción de tokens cuyo top-k cambiaría el plan, por capa e idioma, cada capa tal como se registró.</translation>
    </message>
    <message>
        <source>means over the first %1 of %2 rows; the others follow</source>
        <translation>medias de las primeras %1 de %2 filas; siguen las demás</translation>
    </message>
</context>
</TS>
