<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>QApplication</name>
    <message>
        <source>Shows where a Mixture-of-Experts language model stops routing by language, and moves that line.</source>
        <translation>दिखाता है कि Mixture-of-Experts भाषा मॉडल किस परत पर भाषा के अनुसार राउटिंग करना छोड़ देता है, और उस रेखा को खिसकाता है।</translation>
    </message>
    <message>
        <source>Open the demo and run it.</source>
        <translation>डेमो खोलें और चलाएँ।</translation>
    </message>
    <message>
        <source>Model folders, corpus folders, traces (.isogloss.h5), sessions (.isogloss), plans (.plan.json).</source>
        <translation>मॉडल फ़ोल्डर, कॉर्पस फ़ोल्डर, ट्रेस (.isogloss.h5), सत्र (.isogloss), योजनाएँ (.plan.json)।</translation>
    </message>
    <message>
        <source>Language of the window: en, de, fr, es, zh_CN, ja, hi, ar (default: as chosen, or the system&apos;s).</source>
        <translation>विंडो की भाषा: en, de, fr, es, zh_CN, ja, hi, ar (डिफ़ॉल्ट: चुनी हुई, नहीं तो सिस्टम की)।</translation>
    </message>
</context>
<context>
    <name>isogloss::Autosave</name>
    <message>
        <source>The session cannot be kept for the case of a crash. %1</source>
        <translation>क्रैश की स्थिति के लिए सत्र सुरक्षित नहीं रखा जा सकता। %1</translation>
    </message>
</context>
<context>
    <name>isogloss::BandSlider</name>
    <message>
        <source>layers %1 to %2</source>
        <translation>परतें %1 से %2</translation>
    </message>
</context>
<context>
    <name>isogloss::Banner</name>
    <message>
        <source>Copy details</source>
        <translation>विवरण कॉपी करें</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>ख़ारिज करें</translation>
    </message>
</context>
<context>
    <name>isogloss::Caption</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 से %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Without intervals.</source>
        <translation>बिना अंतराल।</translation>
    </message>
    <message>
        <source>Intervals: %1 %, %2 bootstrap over sequences, %3 resamples, seed %4.</source>
        <translation>अंतराल: %1 %, %2 बूटस्ट्रैप, %3 पुनर्नमूने, बीज %4।</translation>
    </message>
    <message>
        <source>BCa</source>
        <translation>BCa</translation>
    </message>
    <message>
        <source>percentile</source>
        <translation>पर्सेंटाइल</translation>
    </message>
    <message>
        <source>The distributions are the weights of the chosen experts, which sum to 1.</source>
        <translation>वितरण चुने हुए विशेषज्ञों के भार हैं, जिनका योग 1 है।</translation>
    </message>
    <message>
        <source>The distributions are the router&apos;s sigmoid scores over all experts, divided by their sum.</source>
        <translation>वितरण सभी विशेषज्ञों पर राउटर के sigmoid स्कोर हैं, उनके योग से विभाजित।</translation>
    </message>
    <message>
        <source>The distributions are the router&apos;s softmax over all experts.</source>
        <translation>वितरण सभी विशेषज्ञों पर राउटर का softmax हैं।</translation>
    </message>
    <message>
        <source>Trace: %1.</source>
        <translation>ट्रेस: %1।</translation>
    </message>
    <message>
        <source>Entropy-normalised Jensen–Shannon divergence from %1, mean over n = %2 parallel sequences.</source>
        <translation>%1 से एन्ट्रॉपी-सामान्यीकृत Jensen–Shannon विचलन, n = %2 समानांतर अनुक्रमों का माध्य।</translation>
    </message>
    <message>
        <source>Unit: %1; mean over n = %2 sequences.</source>
        <translation>इकाई: %1; n = %2 अनुक्रमों का माध्य।</translation>
    </message>
    <message>
        <source>Divergence of every two languages in layer %1.</source>
        <translation>परत %1 में हर दो भाषाओं का विचलन।</translation>
    </message>
    <message>
        <source>Divergence of every two languages in the layers %1, on one scale.</source>
        <translation>परतों %1 में हर दो भाषाओं का विचलन, एक ही पैमाने पर।</translation>
    </message>
    <message>
        <source>Entropy-normalised Jensen–Shannon divergence, mean over n = %1 parallel sequences.</source>
        <translation>एन्ट्रॉपी-सामान्यीकृत Jensen–Shannon विचलन, n = %1 समानांतर अनुक्रमों का माध्य।</translation>
    </message>
    <message>
        <source>The languages are in the order of the dendrogram of layer %1 (average linkage).</source>
        <translation>भाषाएँ परत %1 के डेंड्रोग्राम के क्रम में हैं (औसत लिंकेज)।</translation>
    </message>
    <message>
        <source>Experts of layer %1: activation frequency in %2 minus that in %3.</source>
        <translation>परत %1 के विशेषज्ञ: %2 में सक्रियण आवृत्ति घटा %3 में।</translation>
    </message>
    <message>
        <source>Share of tokens with the expert among the top %1 of %2, mean over n = %3 sequences.</source>
        <translation>उन टोकनों का हिस्सा जिनमें विशेषज्ञ %2 में से शीर्ष %1 में है, n = %3 अनुक्रमों का माध्य।</translation>
    </message>
    <message>
        <source>Number of specialised experts: by threshold τ over all layers, and by layer at τ = %1.</source>
        <translation>विशिष्ट विशेषज्ञों की संख्या: सभी परतों पर सीमा τ के अनुसार, और τ = %1 पर परत के अनुसार।</translation>
    </message>
    <message>
        <source>Task: activation frequency in %1 exceeds that in %2 by more than τ.</source>
        <translation>कार्य: %1 में सक्रियण आवृत्ति %2 की तुलना में τ से अधिक बड़ी है।</translation>
    </message>
    <message>
        <source>Multilingual: the frequency in any of n = %1 languages exceeds that in %2 by more than τ.</source>
        <translation>बहुभाषी: n = %1 भाषाओं में से किसी में आवृत्ति %2 की तुलना में τ से अधिक बड़ी है।</translation>
    </message>
    <message>
        <source>%1 layers of %2 experts.</source>
        <translation>%1 परतें, प्रत्येक में %2 विशेषज्ञ।</translation>
    </message>
    <message>
        <source>Correlation of divergence from %1 with accuracy over n = %2 languages.</source>
        <translation>n = %2 भाषाओं पर %1 से विचलन का सटीकता के साथ सहसंबंध।</translation>
    </message>
    <message>
        <source>Intervals: %1 %, Fisher&apos;s z.</source>
        <translation>अंतराल: %1 %, फ़िशर का z।</translation>
    </message>
    <message>
        <source>Permutation null: %1 shuffles, seed %2.</source>
        <translation>क्रमचय शून्य-वितरण: %1 फेरबदल, बीज %2।</translation>
    </message>
    <message>
        <source>Accuracies: %1.</source>
        <translation>सटीकता: %1।</translation>
    </message>
    <message>
        <source>Loss before and after, in nats per byte (lower is better), by language.</source>
        <translation>पहले और बाद की हानि, nats प्रति बाइट (कम बेहतर है), भाषा के अनुसार।</translation>
    </message>
    <message>
        <source>Accuracy on %1 before and after, by language.</source>
        <translation>%1 पर पहले और बाद की सटीकता, भाषा के अनुसार।</translation>
    </message>
    <message>
        <source>n = %1 items per language, the same in both runs; differences are paired.</source>
        <translation>प्रति भाषा n = %1 प्रश्न, दोनों रनों में वही; अंतर युग्मित हैं।</translation>
    </message>
    <message>
        <source>The row for all languages resamples an item in all its languages as one.</source>
        <translation>सभी भाषाओं की पंक्ति एक प्रश्न को उसकी सभी भाषाओं में एक मानकर पुनर्नमूना लेती है।</translation>
    </message>
    <message>
        <source>over sequences</source>
        <translation>अनुक्रमों पर</translation>
    </message>
    <message>
        <source>over items</source>
        <translation>प्रश्नों पर</translation>
    </message>
    <message>
        <source>U curve: three languages by layer</source>
        <translation>U-वक्र: तीन भाषाएँ, परत के अनुसार</translation>
    </message>
    <message>
        <source>Divergence by layer, coloured by accuracy</source>
        <translation>परत के अनुसार विचलन, सटीकता से रंगा</translation>
    </message>
    <message>
        <source>Routing entropy by layer</source>
        <translation>परत के अनुसार राउटिंग एन्ट्रॉपी</translation>
    </message>
    <message>
        <source>Languages against languages, several layers</source>
        <translation>भाषाएँ बनाम भाषाएँ, कई परतें</translation>
    </message>
    <message>
        <source>Number of specialised experts</source>
        <translation>विशिष्ट विशेषज्ञों की संख्या</translation>
    </message>
    <message>
        <source>Experts of a layer, by number</source>
        <translation>एक परत के विशेषज्ञ, संख्या के अनुसार</translation>
    </message>
    <message>
        <source>Correlation with accuracy</source>
        <translation>सटीकता के साथ सहसंबंध</translation>
    </message>
    <message>
        <source>Accuracy, base against steered</source>
        <translation>सटीकता, आधार बनाम निर्देशित</translation>
    </message>
    <message>
        <source>Divergence by layer of %1.</source>
        <translation>परत के अनुसार %1 का विचलन।</translation>
    </message>
    <message>
        <source>Divergence by layer, one line per language (%1), coloured by accuracy (%2).</source>
        <translation>परत के अनुसार विचलन, प्रति भाषा एक रेखा (%1), सटीकता से रंगी (%2)।</translation>
    </message>
    <message>
        <source>Entropy of the pooled routing distribution by layer, one line per language (%1), %2 in black.</source>
        <translation>परत के अनुसार संयुक्त राउटिंग वितरण की एन्ट्रॉपी, प्रति भाषा एक रेखा (%1), %2 काले में।</translation>
    </message>
    <message>
        <source>Pearson&apos;s r by layer, and the languages of layer %1.</source>
        <translation>परत के अनुसार पियर्सन का r, और परत %1 की भाषाएँ।</translation>
    </message>
    <message>
        <source>Co-activation of the experts of layer %1 in %2: share of the tokens with expert i (row) among their top %3 of %4 that also chose expert j (column).</source>
        <translation>%2 में परत %1 के विशेषज्ञों का सह-सक्रियण: उन टोकनों का अंश जिनके शीर्ष %3 (कुल %4) में विशेषज्ञ i (पंक्ति) है और जिन्होंने विशेषज्ञ j (स्तंभ) भी चुना।</translation>
    </message>
    <message>
        <source>%1 tokens.</source>
        <translation>%1 टोकन।</translation>
    </message>
    <message>
        <source>Even, independent routing gives (k − 1) ÷ (E − 1) = %1 %.</source>
        <translation>समान, स्वतंत्र रूटिंग से (k − 1) ÷ (E − 1) = %1 % मिलता है।</translation>
    </message>
    <message>
        <source>Hatched: experts that no token chose.</source>
        <translation>रेखांकित: वे विशेषज्ञ जिन्हें किसी टोकन ने नहीं चुना।</translation>
    </message>
    <message>
        <source>Intervals of the difference are drawn from the value before on, and no further than values can be.</source>
        <translation>अंतर के अंतराल पहले के मान से खींचे गए हैं, संभव मानों से आगे नहीं।</translation>
    </message>
</context>
<context>
    <name>isogloss::Chart</name>
    <message>
        <source>rests: outside the plan&apos;s scope</source>
        <translation>विश्राम में: योजना के दायरे से बाहर</translation>
    </message>
</context>
<context>
    <name>isogloss::CoactivationChart</name>
    <message>
        <source>Experts of the selected layer that are chosen together</source>
        <translation>चुनी हुई परत के साथ-साथ चुने गए विशेषज्ञ</translation>
    </message>
    <message>
        <source>Up and down move the selected expert, left and right read out the experts chosen with it; P or Enter promotes it, S suppresses it, Delete takes it out of the plan.</source>
        <translation>ऊपर और नीचे चुने हुए विशेषज्ञ को बदलते हैं, बाएँ और दाएँ उसके साथ चुने गए पढ़ते हैं; P या Enter उसे बढ़ाता है, S दबाता है, Delete योजना से हटाता है।</translation>
    </message>
    <message>
        <source>Click a layer in the heatmap: which of its experts are chosen together is shown here.</source>
        <translation>हीटमैप में किसी परत पर क्लिक करें: यहाँ दिखेगा कि उसके कौन-से विशेषज्ञ साथ चुने जाते हैं।</translation>
    </message>
    <message>
        <source>layer %1 · expert %2</source>
        <translation>परत %1 · विशेषज्ञ %2</translation>
    </message>
    <message>
        <source>layer %1 · expert %2, also %3</source>
        <translation>परत %1 · विशेषज्ञ %2, साथ में %3</translation>
    </message>
    <message>
        <source>expert %1 is chosen by none of the %2 tokens</source>
        <translation>विशेषज्ञ %1 को %2 टोकनों में से किसी ने नहीं चुना</translation>
    </message>
    <message>
        <source>chosen by %1 of %2 tokens, %3 %</source>
        <translation>%2 में से %1 टोकनों ने चुना, %3 %</translation>
    </message>
    <message>
        <source>%1 % of the tokens of %2 also chose %3</source>
        <translation>%2 के %1 % टोकनों ने %3 भी चुना</translation>
    </message>
    <message>
        <source>%1 of its %2 tokens; %3 tokens in all</source>
        <translation>उसके %2 टोकनों में से %1; कुल %3 टोकन</translation>
    </message>
    <message>
        <source>lift %1: of all tokens, %2 % chose %3</source>
        <translation>लिफ़्ट %1: सभी टोकनों में से %2 % ने %3 चुना</translation>
    </message>
    <message>
        <source>%1 is promoted by the plan</source>
        <translation>योजना %1 को बढ़ाती है</translation>
    </message>
    <message>
        <source>%1 is suppressed by the plan</source>
        <translation>योजना %1 को दबाती है</translation>
    </message>
    <message>
        <source> (chosen together, side by side)</source>
        <translation> (साथ चुने गए पास-पास)</translation>
    </message>
    <message>
        <source>also chosen j</source>
        <translation>साथ में चुना j</translation>
    </message>
    <message>
        <source>expert i</source>
        <translation>विशेषज्ञ i</translation>
    </message>
    <message>
        <source>%1, layer %2: share of i&apos;s tokens, %</source>
        <translation>%1, परत %2: i के टोकनों का अंश, %</translation>
    </message>
    <message>
        <source>share of i&apos;s tokens, %</source>
        <translation>i के टोकनों का अंश, %</translation>
    </message>
    <message>
        <source>| %1 %: even, independent routing, (k − 1) ÷ (E − 1)</source>
        <translation>| %1 %: समान, स्वतंत्र रूटिंग, (k − 1) ÷ (E − 1)</translation>
    </message>
    <message>
        <source>| %1 %: even routing</source>
        <translation>| %1 %: समान रूटिंग</translation>
    </message>
    <message>
        <source>| even: %1 %</source>
        <translation>| समान: %1 %</translation>
    </message>
</context>
<context>
    <name>isogloss::CoactivationController</name>
    <message>
        <source>Open a trace: which experts of a layer are chosen together is shown here.</source>
        <translation>एक ट्रेस खोलें: यहाँ दिखेगा कि किसी परत के कौन-से विशेषज्ञ साथ चुने जाते हैं।</translation>
    </message>
    <message>
        <source>Reading the trace…</source>
        <translation>ट्रेस पढ़ा जा रहा है…</translation>
    </message>
    <message>
        <source>Click a layer in the heatmap (Divergence): which of its experts are chosen together is shown here.</source>
        <translation>हीटमैप (विचलन) में किसी परत पर क्लिक करें: यहाँ दिखेगा कि उसके कौन-से विशेषज्ञ साथ चुने जाते हैं।</translation>
    </message>
    <message>
        <source>Layer %1 has no experts: it is dense. Click another layer in the heatmap.</source>
        <translation>परत %1 में विशेषज्ञ नहीं हैं: वह सघन है। हीटमैप में दूसरी परत पर क्लिक करें।</translation>
    </message>
    <message>
        <source>Layer %1 has not been run yet. Wait for it, resume the run, or click a layer that is complete.</source>
        <translation>परत %1 अभी नहीं चली है। प्रतीक्षा करें, रन जारी रखें, या किसी पूरी परत पर क्लिक करें।</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>गिनती हो रही है…</translation>
    </message>
    <message>
        <source>%1, layer %2, %3 tokens, top %4 of %5; click an expert to select it, double-click to promote it</source>
        <translation>%1, परत %2, %3 टोकन, शीर्ष %4 (कुल %5); विशेषज्ञ चुनने के लिए क्लिक, बढ़ाने के लिए डबल-क्लिक</translation>
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
        <translation>क्रियाएँ, भाषाएँ खोजें …</translation>
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
        <translation>%1 से अपसरण और सटीकता, %2 भाषाओं पर; %3 फेरबदल। भाषा चुनने के लिए बिंदु पर क्लिक करें; परत पर क्लिक करने से वह ऊपर दिखती है।</translation>
    </message>
    <message>
        <source>Without an accuracy: %1.</source>
        <translation>बिना सटीकता: %1।</translation>
    </message>
</context>
<context>
    <name>isogloss::CorrelationLayers</name>
    <message>
        <source>Correlation of divergence with accuracy, by layer</source>
        <translation>परत के अनुसार अपसरण और सटीकता का सहसंबंध</translation>
    </message>
    <message>
        <source>Left and right move the selected layer.</source>
        <translation>बाएँ और दाएँ तीर चुनी हुई परत बदलते हैं।</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>परत</translation>
    </message>
    <message>
        <source>Spearman&apos;s ρ by layer, %1 % interval</source>
        <translation>परत के अनुसार Spearman का ρ, %1% अंतराल</translation>
    </message>
    <message>
        <source>Pearson&apos;s r by layer, %1 % interval; grey: central %1 % under shuffled accuracies</source>
        <translation>परत के अनुसार Pearson का r, %1% अंतराल; धूसर: फेरबदल की गई सटीकताओं पर मध्य के %1%</translation>
    </message>
    <message>
        <source>layer %1, n = %2</source>
        <translation>परत %1, n = %2</translation>
    </message>
    <message>
        <source>p = %1</source>
        <translation>p = %1</translation>
    </message>
    <message>
        <source>Holm %1, permutation %2, over layers %3</source>
        <translation>Holm %1, क्रमचय %2, सभी परतों पर %3</translation>
    </message>
    <message>
        <source>Pearson&apos;s r, %1 % interval; grey: shuffled</source>
        <translation>पियर्सन का r, %1 % अंतराल; धूसर: फेरबदल</translation>
    </message>
    <message>
        <source>Pearson&apos;s r, %1 % interval</source>
        <translation>पियर्सन का r, %1 % अंतराल</translation>
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
        <translation>कोई रन या तालिका</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>तालिका…</translation>
    </message>
    <message>
        <source>A CSV table with the columns language and accuracy, or a result of isogloss-cli evaluate</source>
        <translation>language और accuracy स्तंभों वाली CSV तालिका, या isogloss-cli evaluate का परिणाम</translation>
    </message>
    <message>
        <source>accuracies of</source>
        <translation>सटीकताएँ</translation>
    </message>
    <message>
        <source>Coefficient</source>
        <translation>गुणांक</translation>
    </message>
</context>
<context>
    <name>isogloss::CorrelationScatter</name>
    <message>
        <source>Divergence against accuracy, one point per language</source>
        <translation>अपसरण और सटीकता, हर भाषा का एक बिंदु</translation>
    </message>
    <message>
        <source>Choose where the accuracies come from: a run of the Experiments page, or a table (csv).</source>
        <translation>चुनें कि सटीकताएँ कहाँ से आएँ: प्रयोग पृष्ठ के किसी रन से, या किसी तालिका (csv) से।</translation>
    </message>
    <message>
        <source>divergence from %1 in layer %2</source>
        <translation>परत %2 में %1 से अपसरण</translation>
    </message>
    <message>
        <source>accuracy, %</source>
        <translation>सटीकता, %</translation>
    </message>
    <message>
        <source>%1 = %2%3, p = %4, n = %5</source>
        <translation>%1 = %2%3, p = %4, n = %5</translation>
    </message>
    <message>
        <source>; permutation p = %1, over layers %2</source>
        <translation>; क्रमचय p = %1, सभी परतों पर %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>divergence %1</source>
        <translation>अपसरण %1</translation>
    </message>
    <message>
        <source>accuracy %1 %</source>
        <translation>सटीकता %1%</translation>
    </message>
    <message>
        <source>The arrow keys go to the next language in their direction; Ctrl and click add one, a drag selects those in it.</source>
        <translation>तीर कुंजियाँ अपनी दिशा की अगली भाषा पर जाती हैं; Ctrl और क्लिक एक जोड़ता है, खींचना घेरे की भाषाएँ चुनता है।</translation>
    </message>
    <message>
        <source>   n = %1</source>
        <translation>   n = %1</translation>
    </message>
    <message>
        <source>%1 of %2 named</source>
        <translation>%2 में से %1 के नाम</translation>
    </message>
</context>
<context>
    <name>isogloss::CurvesChart</name>
    <message>
        <source>Divergence by layer, one curve per selected language</source>
        <translation>परत के अनुसार अपसरण, हर चुनी हुई भाषा का एक वक्र</translation>
    </message>
    <message>
        <source>Left and right move the selected layer.</source>
        <translation>बाएँ और दाएँ तीर चुनी हुई परत बदलते हैं।</translation>
    </message>
    <message>
        <source>The divergence of each selected language, layer by layer, with its interval.</source>
        <translation>हर चुनी हुई भाषा का अपसरण, परत-दर-परत, अंतराल के साथ।</translation>
    </message>
    <message>
        <source>noise floor</source>
        <translation>शोर-तल</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>परत</translation>
    </message>
    <message>
        <source>divergence from %1</source>
        <translation>%1 से अपसरण</translation>
    </message>
    <message>
        <source> · %1 % intervals, n = %2</source>
        <translation> · %1% अंतराल, n = %2</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>परत %1</translation>
    </message>
    <message>
        <source>%1  not computed yet</source>
        <translation>%1  अभी परिकलित नहीं</translation>
    </message>
    <message>
        <source>%1  %2%3</source>
        <translation>%1  %2%3</translation>
    </message>
    <message>
        <source>routing entropy, nats</source>
        <translation>राउटिंग एन्ट्रॉपी, nats</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>और %1 अन्य</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>वर्ग %1</translation>
    </message>
    <message>
        <source>no accuracies yet: choose them on the Correlation page</source>
        <translation>अभी सटीकता नहीं: सहसंबंध पृष्ठ पर चुनें</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>सटीकता</translation>
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
        <translation>%1, सभी विशेषज्ञ</translation>
    </message>
    <message>
        <source>top-k weights</source>
        <translation>top-k भार</translation>
    </message>
    <message>
        <source>mean divergence</source>
        <translation>माध्य अपसरण</translation>
    </message>
    <message>
        <source>name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>family</source>
        <translation>भाषा-परिवार</translation>
    </message>
    <message>
        <source>resource class</source>
        <translation>संसाधन वर्ग</translation>
    </message>
    <message>
        <source>before</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>after</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>अंतर</translation>
    </message>
    <message>
        <source>Divergence by layer and language</source>
        <translation>परत और भाषा के अनुसार अपसरण</translation>
    </message>
    <message>
        <source>Divergence by layer of the selected languages</source>
        <translation>परत के अनुसार चुनी हुई भाषाओं का अपसरण</translation>
    </message>
    <message>
        <source>Experts of the selected layer</source>
        <translation>चुनी हुई परत के विशेषज्ञ</translation>
    </message>
    <message>
        <source>By layer</source>
        <translation>परतवार</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>विशेषज्ञ</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>हिस्से</translation>
    </message>
    <message>
        <source>Both languages&apos; shares of tokens, instead of their difference</source>
        <translation>अंतर के बजाय दोनों भाषाओं के टोकन-हिस्से</translation>
    </message>
    <message>
        <source>by number</source>
        <translation>क्रमांक से</translation>
    </message>
    <message>
        <source>Experts in the order of their numbers, instead of by value</source>
        <translation>विशेषज्ञ मान के बजाय क्रमांक के क्रम में</translation>
    </message>
    <message>
        <source>softmax</source>
        <translation>softmax</translation>
    </message>
    <message>
        <source>Which distribution over experts is compared</source>
        <translation>विशेषज्ञों पर किस वितरण की तुलना होती है</translation>
    </message>
    <message>
        <source>Order of the languages</source>
        <translation>भाषाओं का क्रम</translation>
    </message>
    <message>
        <source>The language that the others are compared with</source>
        <translation>वह भाषा जिससे बाकी की तुलना होती है</translation>
    </message>
    <message>
        <source>Figure…</source>
        <translation>चित्र…</translation>
    </message>
    <message>
        <source>Export a chart for a paper, with its data</source>
        <translation>शोधपत्र के लिए चार्ट को उसके डेटा के साथ निर्यात करें</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>against</source>
        <translation>संदर्भ</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>संदर्भ: %1</translation>
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
        <translation>राउटर के सिग्मॉइड स्कोर, उसके चयन-बायस के बिना, अपने योग से विभाजित</translation>
    </message>
    <message>
        <source>Softmax of the router&apos;s logits over all experts, without any selection bias</source>
        <translation>सभी विशेषज्ञों पर राउटर के लॉजिट का सॉफ़्टमैक्स, बिना किसी चयन-बायस के</translation>
    </message>
    <message>
        <source>sort: %1</source>
        <translation>क्रम: %1</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>माध्य</translation>
    </message>
    <message>
        <source>divergence</source>
        <translation>विचलन</translation>
    </message>
    <message>
        <source>interval width</source>
        <translation>अंतराल की चौड़ाई</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>एन्ट्रॉपी</translation>
    </message>
    <message>
        <source>consistency</source>
        <translation>संगति</translation>
    </message>
    <message>
        <source>What the heatmap shows</source>
        <translation>हीटमैप क्या दिखाता है</translation>
    </message>
    <message>
        <source>language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>सटीकता</translation>
    </message>
    <message>
        <source>What the colours of the lines say</source>
        <translation>रेखाओं के रंग क्या बताते हैं</translation>
    </message>
    <message>
        <source>colour: %1</source>
        <translation>रंग: %1</translation>
    </message>
    <message>
        <source>Choose accuracies on the Correlation page first.</source>
        <translation>पहले सहसंबंध पृष्ठ पर सटीकता चुनें।</translation>
    </message>
    <message>
        <source>similarity</source>
        <translation>समानता</translation>
    </message>
    <message>
        <source>Search name, code, script</source>
        <translation>नाम, कोड, लिपि खोजें</translation>
    </message>
    <message>
        <source>Show only some languages</source>
        <translation>केवल कुछ भाषाएँ दिखाएँ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>Languages with like rows side by side: average linkage, distance = mean difference over the layers</source>
        <translation>समान पंक्तियों वाली भाषाएँ पास-पास: औसत लिंकेज, दूरी = परतों पर औसत अंतर</translation>
    </message>
    <message>
        <source>Divergence by layer and language, after</source>
        <translation>परत और भाषा के अनुसार अपसरण, बाद में</translation>
    </message>
    <message>
        <source>plan preview</source>
        <translation>योजना-पूर्वावलोकन</translation>
    </message>
    <message>
        <source>both</source>
        <translation>दोनों</translation>
    </message>
    <message>
        <source>Before or after</source>
        <translation>पहले या बाद में</translation>
    </message>
    <message>
        <source>Before and after side by side: the same rows, layers and colours</source>
        <translation>पहले और बाद में साथ-साथ: वही पंक्तियाँ, परतें और रंग</translation>
    </message>
    <message>
        <source>In a pane of its own</source>
        <translation>अपने अलग फलक में</translation>
    </message>
    <message>
        <source>Experts of a layer</source>
        <translation>एक परत के विशेषज्ञ</translation>
    </message>
</context>
<context>
    <name>isogloss::DockTitle</name>
    <message>
        <source>Float or dock</source>
        <translation>अलग करें या जोड़ें</translation>
    </message>
    <message>
        <source>Float or dock %1</source>
        <translation>%1 को अलग करें या जोड़ें</translation>
    </message>
    <message>
        <source>Close (the View menu brings it back)</source>
        <translation>बंद करें (दृश्य मेनू से वापस आता है)</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 बंद करें</translation>
    </message>
</context>
<context>
    <name>isogloss::DoseChart</name>
    <message>
        <source>Difference against strength, task experts and random controls</source>
        <translation>प्रबलता के अनुसार अंतर, कार्य के विशेषज्ञ और यादृच्छिक नियंत्रण</translation>
    </message>
    <message>
        <source>The dose-response curve of the chosen line appears with its first run.</source>
        <translation>चुनी हुई पंक्ति का मात्रा-प्रतिक्रिया वक्र उसके पहले रन के साथ दिखता है।</translation>
    </message>
    <message>
        <source>%1, τ %2, layers %3–%4</source>
        <translation>%1, τ %2, परतें %3–%4</translation>
    </message>
    <message>
        <source>strength λ</source>
        <translation>प्रबलता λ</translation>
    </message>
    <message>
        <source>difference, nats per byte · %1</source>
        <translation>अंतर, नैट प्रति बाइट · %1</translation>
    </message>
    <message>
        <source>difference, points · %1</source>
        <translation>अंतर, अंक · %1</translation>
    </message>
    <message>
        <source>● task experts   ○ random controls, line: their mean</source>
        <translation>● कार्य के विशेषज्ञ   ○ यादृच्छिक नियंत्रण, रेखा: उनका माध्य</translation>
    </message>
    <message>
        <source>task experts, λ %1</source>
        <translation>कार्य के विशेषज्ञ, λ %1</translation>
    </message>
    <message>
        <source>random control %1, λ %2</source>
        <translation>यादृच्छिक नियंत्रण %1, λ %2</translation>
    </message>
</context>
<context>
    <name>isogloss::DumbbellChart</name>
    <message>
        <source>Before and after, one row per language</source>
        <translation>पहले और बाद में, हर भाषा की एक पंक्ति</translation>
    </message>
    <message>
        <source>Up and down move the selected language.</source>
        <translation>ऊपर और नीचे तीर चुनी हुई भाषा बदलते हैं।</translation>
    </message>
    <message>
        <source>Steer some experts and re-evaluate to see what changed.</source>
        <translation>क्या बदला, यह देखने के लिए कुछ विशेषज्ञों को स्टीयर करें और पुनर्मूल्यांकन करें।</translation>
    </message>
    <message>
        <source>loss, nats per byte; lower is better</source>
        <translation>लॉस, नैट प्रति बाइट; कम बेहतर है</translation>
    </message>
    <message>
        <source>accuracy, %</source>
        <translation>सटीकता, %</translation>
    </message>
    <message>
        <source>points</source>
        <translation>अंक</translation>
    </message>
    <message>
        <source>all</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>%1 · before ○ after ●</source>
        <translation>%1 · पहले ○ बाद में ●</translation>
    </message>
    <message>
        <source>all languages together</source>
        <translation>सभी भाषाएँ एक साथ</translation>
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
        <translation>अंतराल में शून्य है: अंतर का दावा नहीं किया जा सकता</translation>
    </message>
    <message>
        <source>the interval would end at %1: drawn up to %2</source>
        <translation>अंतराल %1 पर समाप्त होता: %2 तक खींचा गया</translation>
    </message>
</context>
<context>
    <name>isogloss::EditListModel</name>
    <message>
        <source>layer %1 · expert %2</source>
        <translation>परत %1 · विशेषज्ञ %2</translation>
    </message>
    <message>
        <source>promote expert %1 of layer %2</source>
        <translation>परत %2 के विशेषज्ञ %1 को बढ़ावा दें</translation>
    </message>
    <message>
        <source>suppress expert %1 of layer %2</source>
        <translation>परत %2 के विशेषज्ञ %1 को दबाएँ</translation>
    </message>
    <message>
        <source>Rests: the plan applies to layers %1–%2 only</source>
        <translation>विश्राम में: योजना केवल परतों %1–%2 पर लागू है</translation>
    </message>
</context>
<context>
    <name>isogloss::EmptyState</name>
    <message>
        <source>Try the demo</source>
        <translation>डेमो आज़माएँ</translation>
    </message>
    <message>
        <source>Where does the model stop routing by language?</source>
        <translation>मॉडल कहाँ भाषा के अनुसार राउटिंग करना छोड़ता है?</translation>
    </message>
    <message>
        <source>Open a model folder…</source>
        <translation>मॉडल फ़ोल्डर खोलें…</translation>
    </message>
    <message>
        <source>Open a trace…</source>
        <translation>ट्रेस खोलें…</translation>
    </message>
    <message>
        <source>Or drop a model folder, a corpus folder, a trace, a session or a plan anywhere in this window.</source>
        <translation>या कोई मॉडल फ़ोल्डर, कॉर्पस फ़ोल्डर, ट्रेस, सत्र या योजना इस विंडो में कहीं भी छोड़ें।</translation>
    </message>
</context>
<context>
    <name>isogloss::EngineWorker</name>
    <message>
        <source>Evaluation: %1 without a plan</source>
        <translation>मूल्यांकन: %1, बिना योजना</translation>
    </message>
    <message>
        <source>Evaluation: %1 with %2</source>
        <translation>मूल्यांकन: %1, %2 के साथ</translation>
    </message>
    <message>
        <source>%1 edit</source>
        <translation>%1 संपादन</translation>
    </message>
    <message>
        <source>%1 edits</source>
        <translation>%1 संपादन</translation>
    </message>
    <message>
        <source>Sweep over plans: %1</source>
        <translation>योजनाओं पर स्वीप: %1</translation>
    </message>
    <message>
        <source>Trace of %1, %2</source>
        <translation>%1 का ट्रेस, %2</translation>
    </message>
    <message>
        <source>%1 language</source>
        <translation>%1 भाषा</translation>
    </message>
    <message>
        <source>%1 languages</source>
        <translation>%1 भाषाएँ</translation>
    </message>
    <message>
        <source>Re-evaluation of %1 with %2</source>
        <translation>%1 का पुनर्मूल्यांकन, %2 के साथ</translation>
    </message>
    <message>
        <source>Evaluations of %1 without a plan, ahead of a re-evaluation</source>
        <translation>%1 के बिना योजना वाले मूल्यांकन, पहले से</translation>
    </message>
    <message>
        <source>Comparison with the reference run %1</source>
        <translation>संदर्भ रन %1 से तुलना</translation>
    </message>
</context>
<context>
    <name>isogloss::ExperimentsController</name>
    <message>
        <source>%1 run is off the list. Delete its file as well?</source>
        <translation>%1 रन सूची से हट गया है। क्या उसकी फ़ाइल भी मिटानी है?</translation>
    </message>
    <message>
        <source>%1 runs are off the list. Delete their files as well?</source>
        <translation>%1 रन सूची से हट गए हैं। क्या उनकी फ़ाइलें भी मिटानी हैं?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>%1: the file could not be deleted: %2.</source>
        <translation>%1: फ़ाइल मिटाई नहीं जा सकी: %2।</translation>
    </message>
    <message>
        <source>Select two runs; %1 are selected.</source>
        <translation>दो रन चुनें; अभी %1 चुने हुए हैं।</translation>
    </message>
    <message>
        <source>%1 is not complete: go on with it first.</source>
        <translation>%1 पूरा नहीं है: पहले उसे जारी रखें।</translation>
    </message>
    <message>
        <source>comparing …</source>
        <translation>तुलना हो रही है …</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 लिखा गया।</translation>
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
        <translation>पहले मॉडल खोलें</translation>
    </message>
    <message>
        <source>Choose the folder of the task&apos;s files first</source>
        <translation>पहले कार्य की फ़ाइलों का फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Run without a plan</source>
        <translation>योजना के बिना चलाएँ</translation>
    </message>
    <message>
        <source>Run the plan</source>
        <translation>योजना चलाएँ</translation>
    </message>
    <message>
        <source>The current plan; the run without a plan comes with it if it is missing</source>
        <translation>वर्तमान योजना; बिना योजना का रन न हो तो वह भी साथ चलता है</translation>
    </message>
    <message>
        <source>waiting for the engine</source>
        <translation>इंजन की प्रतीक्षा</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>कोई योजना नहीं</translation>
    </message>
    <message>
        <source>plan: %1</source>
        <translation>योजना: %1</translation>
    </message>
    <message>
        <source>A random control belongs to a plan: select a run that has one, or make a plan.</source>
        <translation>यादृच्छिक नियंत्रण किसी योजना का होता है: योजना वाला रन चुनें, या योजना बनाएँ।</translation>
    </message>
    <message>
        <source>random control, seed %1</source>
        <translation>यादृच्छिक नियंत्रण, बीज %1</translation>
    </message>
    <message>
        <source>%1: the run is of the model %2, which is not open. Open it, then go on.</source>
        <translation>%1: यह रन मॉडल %2 का है, जो खुला नहीं है। उसे खोलें, फिर जारी रखें।</translation>
    </message>
    <message>
        <source>plan of %1</source>
        <translation>%1 की योजना</translation>
    </message>
    <message>
        <source>Settings and plan of %1 are those of the next run now.</source>
        <translation>अगले रन की सेटिंग और योजना अब वही हैं जो %1 की हैं।</translation>
    </message>
    <message>
        <source>No trace is open: run a corpus, or open a trace.</source>
        <translation>कोई ट्रेस खुला नहीं है: कॉर्पस चलाएँ, या ट्रेस खोलें।</translation>
    </message>
    <message>
        <source>All runs are done; their results and sweep.csv are in %1.</source>
        <translation>सभी रन पूरे हुए; उनके परिणाम और sweep.csv %1 में हैं।</translation>
    </message>
    <message>
        <source>Stopped; what is done stays, Go on takes it up again.</source>
        <translation>रोका गया; जो हो चुका है वह रहता है, “जारी रखें” उसे आगे बढ़ाता है।</translation>
    </message>
    <message>
        <source>No expert of layers %1–%2 differs by more than %3: lower τ.</source>
        <translation>परतों %1–%2 का कोई विशेषज्ञ %3 से अधिक भिन्न नहीं है: τ घटाएँ।</translation>
    </message>
    <message>
        <source>task experts</source>
        <translation>कार्य के विशेषज्ञ</translation>
    </message>
    <message>
        <source>%1 experts are in the plan now.</source>
        <translation>अब योजना में %1 विशेषज्ञ हैं।</translation>
    </message>
    <message>
        <source>Say first whose experts are sought: a trace of the task&apos;s texts, against one of generic text.</source>
        <translation>पहले बताएँ कि किसके विशेषज्ञ खोजने हैं: कार्य के पाठों का ट्रेस, सामान्य पाठ के ट्रेस की तुलना में।</translation>
    </message>
    <message>
        <source>Open the model, or a trace of it, first.</source>
        <translation>पहले मॉडल, या उसका कोई ट्रेस, खोलें।</translation>
    </message>
</context>
<context>
    <name>isogloss::ExperimentsPage</name>
    <message>
        <source>compare</source>
        <translation>तुलना</translation>
    </message>
    <message>
        <source>changed answers</source>
        <translation>बदले उत्तर</translation>
    </message>
    <message>
        <source>sweep</source>
        <translation>स्वीप</translation>
    </message>
    <message>
        <source>Run the plan</source>
        <translation>योजना चलाएँ</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>रन</translation>
    </message>
    <message>
        <source>Random control</source>
        <translation>यादृच्छिक नियंत्रण</translation>
    </message>
    <message>
        <source>The same task with as many other experts in each layer, drawn at random: of the selected run&apos;s plan, else of the current one</source>
        <translation>वही कार्य, हर परत में उतने ही यादृच्छिक चुने गए दूसरे विशेषज्ञों के साथ: चुने हुए रन की योजना के, नहीं तो वर्तमान योजना के</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Go on with the selected run where it was stopped</source>
        <translation>चुने हुए रन को वहीं से जारी रखें जहाँ वह रोका गया था</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>प्रतिलिपि</translation>
    </message>
    <message>
        <source>Take the settings and the plan of the selected run for the next one</source>
        <translation>चुने हुए रन की सेटिंग और योजना अगले रन के लिए लें</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>योजना खोलें</translation>
    </message>
    <message>
        <source>Open the selected run&apos;s plan in the steering pane</source>
        <translation>चुने हुए रन की योजना स्टीयरिंग फलक में खोलें</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Take the selected runs off the list; their files stay</source>
        <translation>चुने हुए रन सूची से हटाएँ; उनकी फ़ाइलें रहती हैं</translation>
    </message>
    <message>
        <source>Open results…</source>
        <translation>परिणाम खोलें…</translation>
    </message>
    <message>
        <source>Add results that isogloss-cli evaluate wrote</source>
        <translation>isogloss-cli evaluate के लिखे परिणाम जोड़ें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Stop what runs here; it can go on later</source>
        <translation>यहाँ जो चल रहा है उसे रोकें; बाद में जारी रखा जा सकता है</translation>
    </message>
    <message>
        <source>No runs yet. Choose a task and its data above, then run the current plan: the run without a plan comes with it. “Open results…” shows what isogloss-cli evaluate wrote.</source>
        <translation>अभी कोई रन नहीं। ऊपर कार्य और उसका डेटा चुनें, फिर वर्तमान योजना चलाएँ: बिना योजना का रन साथ चलता है। “परिणाम खोलें…” वह दिखाता है जो isogloss-cli evaluate ने लिखा है।</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>अदला-बदली</translation>
    </message>
    <message>
        <source>Before and after change places</source>
        <translation>पहले और बाद में की जगहें आपस में बदलती हैं</translation>
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
        <translation>तालिका क्लिपबोर्ड पर कॉपी करें</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>सहेजें…</translation>
    </message>
    <message>
        <source>Save the table as .md, .tex or .csv, or the changed answers</source>
        <translation>तालिका को .md, .tex या .csv के रूप में, या बदले उत्तर सहेजें</translation>
    </message>
    <message>
        <source>Items whose answer changed</source>
        <translation>प्रश्न जिनका उत्तर बदला</translation>
    </message>
    <message>
        <source>No answer changed between the two runs, or no two runs are compared.</source>
        <translation>दोनों रन के बीच कोई उत्तर नहीं बदला, या दो रन की तुलना नहीं हो रही है।</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>अंतर</translation>
    </message>
    <message>
        <source>both runs</source>
        <translation>दोनों रन</translation>
    </message>
    <message>
        <source>Both runs, by language</source>
        <translation>दोनों रन, भाषा के अनुसार</translation>
    </message>
    <message>
        <source>How two runs are compared</source>
        <translation>दो रनों की तुलना कैसे हो</translation>
    </message>
</context>
<context>
    <name>isogloss::ExpertCountsChart</name>
    <message>
        <source>Number of specialised experts by threshold</source>
        <translation>सीमा के अनुसार विशिष्ट विशेषज्ञों की संख्या</translation>
    </message>
    <message>
        <source>Number of specialised experts by layer</source>
        <translation>परत के अनुसार विशिष्ट विशेषज्ञों की संख्या</translation>
    </message>
    <message>
        <source>experts above τ, all layers</source>
        <translation>τ से ऊपर के विशेषज्ञ, सभी परतें</translation>
    </message>
    <message>
        <source>experts above τ = %1</source>
        <translation>τ = %1 से ऊपर के विशेषज्ञ</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>परत</translation>
    </message>
    <message>
        <source>task</source>
        <translation>कार्य</translation>
    </message>
    <message>
        <source>multilingual</source>
        <translation>बहुभाषी</translation>
    </message>
</context>
<context>
    <name>isogloss::ExpertMapChart</name>
    <message>
        <source>Experts by layer</source>
        <translation>परत के अनुसार विशेषज्ञ</translation>
    </message>
    <message>
        <source>Click a language in the heatmap: its experts in all layers are shown here.</source>
        <translation>हीटमैप में किसी भाषा पर क्लिक करें: सभी परतों में उसके विशेषज्ञ यहाँ दिखते हैं।</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>परत</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>विशेषज्ञ</translation>
    </message>
    <message>
        <source>%1 − %2, share of tokens</source>
        <translation>%1 − %2, टोकनों का हिस्सा</translation>
    </message>
    <message>
        <source>difference of shares</source>
        <translation>हिस्सों का अंतर</translation>
    </message>
    <message>
        <source>%1, share of tokens; an even router gives k/E = %2</source>
        <translation>%1, टोकनों का हिस्सा; समान राउटर k/E = %2 देता है</translation>
    </message>
    <message>
        <source>%1, share of tokens</source>
        <translation>%1, टोकनों का हिस्सा</translation>
    </message>
    <message>
        <source>layer %1 · expert %2</source>
        <translation>परत %1 · विशेषज्ञ %2</translation>
    </message>
    <message>
        <source>%1: %2 of the tokens</source>
        <translation>%1: टोकनों का %2</translation>
    </message>
    <message>
        <source>difference %1</source>
        <translation>अंतर %1</translation>
    </message>
    <message>
        <source>The arrow keys move the selected expert; P or Enter promotes it, S suppresses it, Delete takes it out of the plan.</source>
        <translation>तीर कुंजियाँ चुना हुआ विशेषज्ञ बदलती हैं; P या Enter उसे बढ़ावा देती है, S दबाती है, Delete योजना से निकालती है।</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>promoted by the plan</source>
        <translation>योजना इसे बढ़ावा देती है</translation>
    </message>
    <message>
        <source>suppressed by the plan</source>
        <translation>योजना इसे दबाती है</translation>
    </message>
</context>
<context>
    <name>isogloss::ExpertsChart</name>
    <message>
        <source>Experts of the selected layer</source>
        <translation>चुनी हुई परत के विशेषज्ञ</translation>
    </message>
    <message>
        <source>Select a layer and a language in the heatmap to see which experts they use.</source>
        <translation>हीटमैप में परत और भाषा चुनें और देखें कि वे किन विशेषज्ञों का उपयोग करती हैं।</translation>
    </message>
    <message>
        <source>layer %1 · expert %2</source>
        <translation>परत %1 · विशेषज्ञ %2</translation>
    </message>
    <message>
        <source>%1  %2%3</source>
        <translation>%1  %2%3</translation>
    </message>
    <message>
        <source>%1  %2   even routing %3</source>
        <translation>%1  %2   समान राउटिंग %3</translation>
    </message>
    <message>
        <source>promoted by the plan</source>
        <translation>योजना इसे बढ़ावा देती है</translation>
    </message>
    <message>
        <source>suppressed by the plan</source>
        <translation>योजना इसे दबाती है</translation>
    </message>
    <message>
        <source>even routing, k/E = %1</source>
        <translation>समान राउटिंग, k/E = %1</translation>
    </message>
    <message>
        <source>τ = %1 → %2 expert</source>
        <translation>τ = %1 → %2 विशेषज्ञ</translation>
    </message>
    <message>
        <source>τ = %1 → %2 experts</source>
        <translation>τ = %1 → %2 विशेषज्ञ</translation>
    </message>
    <message>
        <source>%1 − %2, share of tokens</source>
        <translation>%1 − %2, टोकनों का हिस्सा</translation>
    </message>
    <message>
        <source>share of tokens</source>
        <translation>टोकनों का हिस्सा</translation>
    </message>
    <message>
        <source>expert of layer %1</source>
        <translation>परत %1 का विशेषज्ञ</translation>
    </message>
    <message>
        <source>experts of layer %1, sorted by difference</source>
        <translation>परत %1 के विशेषज्ञ, अंतर के क्रम में</translation>
    </message>
    <message>
        <source>experts of layer %1, sorted by share</source>
        <translation>परत %1 के विशेषज्ञ, हिस्से के क्रम में</translation>
    </message>
    <message>
        <source>expert %1</source>
        <translation>विशेषज्ञ %1</translation>
    </message>
    <message>
        <source>Left and right move the selected expert, with Shift they add the next; P promotes it, S suppresses it, Delete takes it out of the plan.</source>
        <translation>बाएँ और दाएँ तीर चुना हुआ विशेषज्ञ बदलते हैं, Shift के साथ अगला जोड़ते हैं; P उसे बढ़ावा देती है, S दबाती है, Delete योजना से निकालती है।</translation>
    </message>
    <message>
        <source>difference %1%2   n = %3</source>
        <translation>अंतर %1%2   n = %3</translation>
    </message>
</context>
<context>
    <name>isogloss::ExpertsPage</name>
    <message>
        <source>difference</source>
        <translation>अंतर</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>हिस्से</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>सभी परतें</translation>
    </message>
    <message>
        <source>co-activation</source>
        <translation>सह-सक्रियण</translation>
    </message>
    <message>
        <source>by number</source>
        <translation>संख्या के क्रम में</translation>
    </message>
    <message>
        <source>by similarity</source>
        <translation>समानता के क्रम में</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>क्या दिखाया जाए</translation>
    </message>
    <message>
        <source>Order of the experts</source>
        <translation>विशेषज्ञों का क्रम</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>नक़्शा क्या दिखाता है</translation>
    </message>
</context>
<context>
    <name>isogloss::FigureDialog</name>
    <message>
        <source>Figure</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>PDF (vector)</source>
        <translation>PDF (वेक्टर)</translation>
    </message>
    <message>
        <source>SVG (vector)</source>
        <translation>SVG (वेक्टर)</translation>
    </message>
    <message>
        <source>light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source> in</source>
        <translation> इंच</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>चार्ट</translation>
    </message>
    <message>
        <source>format</source>
        <translation>प्रारूप</translation>
    </message>
    <message>
        <source>width</source>
        <translation>चौड़ाई</translation>
    </message>
    <message>
        <source>text</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>file</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Figures (*.pdf *.svg *.png)</source>
        <translation>चित्र (*.pdf *.svg *.png)</translation>
    </message>
    <message>
        <source>There is nothing in this chart yet.</source>
        <translation>इस चार्ट में अभी कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Wrote %1 and %2.</source>
        <translation>%1 और %2 लिखे गए।</translation>
    </message>
    <message>
        <source>in grey</source>
        <translation>धूसर में</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>शीर्षक-पाठ</translation>
    </message>
    <message>
        <source>As a printer without colour has it</source>
        <translation>जैसा बिना रंग का प्रिंटर छापता है</translation>
    </message>
    <message>
        <source>Preview in grey</source>
        <translation>धूसर पूर्वावलोकन</translation>
    </message>
    <message>
        <source>Copy caption</source>
        <translation>शीर्षक-पाठ कॉपी करें</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>सब निर्यात करें…</translation>
    </message>
    <message>
        <source>Every figure that has data, into one folder</source>
        <translation>डेटा वाले सभी चित्र, एक फ़ोल्डर में</translation>
    </message>
    <message>
        <source>The data go into a CSV file, the caption into a text file beside the figure.</source>
        <translation>डेटा CSV फ़ाइल में और शीर्षक-पाठ चित्र के साथ पाठ फ़ाइल में जाता है।</translation>
    </message>
    <message>
        <source>The caption is in the clipboard.</source>
        <translation>शीर्षक-पाठ क्लिपबोर्ड में है।</translation>
    </message>
    <message>
        <source>Folder for all figures</source>
        <translation>सभी चित्रों का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>गणना हो रही है…</translation>
    </message>
    <message>
        <source>The figure is still being computed.</source>
        <translation>चित्र की गणना अभी चल रही है।</translation>
    </message>
    <message>
        <source>Wrote %1 figures into %2.</source>
        <translation>%2 में %1 चित्र लिखे गए।</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>free</source>
        <translation>मुक्त</translation>
    </message>
    <message>
        <source>as in the window</source>
        <translation>जैसा विंडो में</translation>
    </message>
    <message>
        <source>green to navy</source>
        <translation>हरे से गहरे नीले तक</translation>
    </message>
    <message>
        <source>grey, for print</source>
        <translation>धूसर, मुद्रण हेतु</translation>
    </message>
    <message>
        <source>blue to gold</source>
        <translation>नीले से सुनहरे तक</translation>
    </message>
    <message>
        <source>by code</source>
        <translation>कोड से</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>नाम से</translation>
    </message>
    <message>
        <source>by name and code</source>
        <translation>नाम और कोड से</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>none: papers have captions</source>
        <translation>कोई नहीं: लेखों में शीर्षक-पाठ होते हैं</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>चार्ट</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>प्रारूप</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>बिंदु प्रति इंच</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>चौड़ाई</translation>
    </message>
    <message>
        <source>Width of</source>
        <translation>किसकी चौड़ाई</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>फ़ॉन्ट</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>फ़ॉन्ट का आकार</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>हल्का या गहरा</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>Languages by</source>
        <translation>भाषाएँ किससे</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>भाषाएँ</translation>
    </message>
    <message>
        <source>title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>Instead of “%1”</source>
        <translation>“%1” के बजाय</translation>
    </message>
</context>
<context>
    <name>isogloss::FigurePreview</name>
    <message>
        <source>Preview of the figure</source>
        <translation>चित्र का पूर्वावलोकन</translation>
    </message>
</context>
<context>
    <name>isogloss::FirstVisit</name>
    <message>
        <source>Where languages part</source>
        <translation>जहाँ भाषाएँ अलग होती हैं</translation>
    </message>
    <message>
        <source>Which experts it is</source>
        <translation>ये कौन-से विशेषज्ञ हैं</translation>
    </message>
    <message>
        <source>These are the layer&apos;s experts: how much more, or less, of the language&apos;s tokens each one gets than of English. Click a bar.</source>
        <translation>ये परत के विशेषज्ञ हैं: अंग्रेज़ी की तुलना में इस भाषा के कितने अधिक या कम टोकन हर एक को मिलते हैं। किसी पट्टी पर क्लिक करें।</translation>
    </message>
    <message>
        <source>Steer</source>
        <translation>स्टीयर करें</translation>
    </message>
    <message>
        <source>Double-click the bar: the router will prefer this expert. Ctrl+↓ turns it away instead, Ctrl+Z takes the edit back. The plan stands at the right.</source>
        <translation>पट्टी पर डबल-क्लिक करें: राउटर इस विशेषज्ञ को वरीयता देगा। Ctrl+↓ इसके बजाय उसे दूर करता है, Ctrl+Z संपादन वापस लेता है। योजना दाईं ओर है।</translation>
    </message>
    <message>
        <source>See what it changes</source>
        <translation>देखें कि क्या बदलता है</translation>
    </message>
    <message>
        <source>Re-evaluate runs the corpus again with the plan, and answers the reading questions before and after: divergence, loss and accuracy, by language, with intervals.</source>
        <translation>“पुनर्मूल्यांकन” कॉर्पस को योजना के साथ फिर से चलाता है और पठन-प्रश्नों के उत्तर पहले और बाद में देता है: अपसरण, लॉस और सटीकता, भाषा के अनुसार, अंतरालों के साथ।</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>इसे रखें</translation>
    </message>
    <message>
        <source>“before · after · difference” turn the heatmap over. Figure… saves what you see as PDF, SVG or PNG at the width of your paper&apos;s column, with its numbers as CSV beside it.</source>
        <translation>“पहले · बाद में · अंतर” हीटमैप को पलटते हैं। “चित्र…” जो दिख रहा है उसे आपके शोधपत्र के स्तंभ की चौड़ाई में PDF, SVG या PNG के रूप में सहेजता है, और उसकी संख्याएँ साथ में CSV के रूप में।</translation>
    </message>
    <message>
        <source>Each cell compares which experts a language uses in a layer with those of English: where they are the same it is calm, where they differ it stands out. Inside the blue line routing is shared. Click a cell that stands out.</source>
        <translation>हर खाना तुलना करता है कि कोई भाषा किसी परत में किन विशेषज्ञों का उपयोग करती है और अंग्रेज़ी किनका: जहाँ वे वही हैं वहाँ वह शांत है, जहाँ अलग हैं वहाँ उभरता है। नीली रेखा के भीतर राउटिंग साझा है। किसी उभरते खाने पर क्लिक करें।</translation>
    </message>
</context>
<context>
    <name>isogloss::FlipListModel</name>
    <message>
        <source>right either way</source>
        <translation>दोनों बार सही</translation>
    </message>
    <message>
        <source>wrong either way</source>
        <translation>दोनों बार ग़लत</translation>
    </message>
    <message>
        <source>▲ gained</source>
        <translation>▲ पाया</translation>
    </message>
    <message>
        <source>▼ lost</source>
        <translation>▼ खोया</translation>
    </message>
    <message>
        <source>language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>item</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>before</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>after</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>right</source>
        <translation>सही</translation>
    </message>
    <message>
        <source>change</source>
        <translation>बदलाव</translation>
    </message>
</context>
<context>
    <name>isogloss::ForestChart</name>
    <message>
        <source>Difference of two runs, one row per language</source>
        <translation>दो रन का अंतर, हर भाषा की एक पंक्ति</translation>
    </message>
    <message>
        <source>Up and down move the selected language.</source>
        <translation>ऊपर और नीचे तीर चुनी हुई भाषा बदलते हैं।</translation>
    </message>
    <message>
        <source>Select two runs in the table (Ctrl+click the second): their difference by language is shown here.</source>
        <translation>तालिका में दो रन चुनें (दूसरा Ctrl+क्लिक से): भाषा के अनुसार उनका अंतर यहाँ दिखता है।</translation>
    </message>
    <message>
        <source>all</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>points</source>
        <translation>अंक</translation>
    </message>
    <message>
        <source>p (Holm)</source>
        <translation>p (Holm)</translation>
    </message>
    <message>
        <source>nats/byte</source>
        <translation>नैट/बाइट</translation>
    </message>
    <message>
        <source>points, %1 % interval</source>
        <translation>अंक, %1% अंतराल</translation>
    </message>
    <message>
        <source>difference of the loss, nats per byte; left of zero is better</source>
        <translation>लॉस का अंतर, नैट प्रति बाइट; शून्य से बाएँ बेहतर है</translation>
    </message>
    <message>
        <source>difference of the accuracy, points</source>
        <translation>सटीकता का अंतर, अंक</translation>
    </message>
    <message>
        <source>%1 · grey: the interval holds zero</source>
        <translation>%1 · धूसर: अंतराल में शून्य है</translation>
    </message>
    <message>
        <source>all languages together</source>
        <translation>सभी भाषाएँ एक साथ</translation>
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
        <translation>नैट प्रति बाइट</translation>
    </message>
    <message>
        <source>%1 gained, %2 lost</source>
        <translation>%1 पाए, %2 खोए</translation>
    </message>
    <message>
        <source>exact sign test over keys: p = %1</source>
        <translation>कुंजियों पर सटीक साइन परीक्षण: p = %1</translation>
    </message>
    <message>
        <source>exact McNemar p = %1, Holm %2</source>
        <translation>सटीक McNemar p = %1, Holm %2</translation>
    </message>
</context>
<context>
    <name>isogloss::HeaderBar</name>
    <message>
        <source>Search actions, languages …     %1</source>
        <translation>क्रियाएँ, भाषाएँ खोजें …     %1</translation>
    </message>
    <message>
        <source>Search actions and languages</source>
        <translation>क्रियाएँ और भाषाएँ खोजें</translation>
    </message>
</context>
<context>
    <name>isogloss::HeatmapChart</name>
    <message>
        <source>Divergence by layer and language</source>
        <translation>परत और भाषा के अनुसार अपसरण</translation>
    </message>
    <message>
        <source>Run a model over parallel text, or open a trace, to see where its languages part and meet.</source>
        <translation>समानांतर पाठ पर मॉडल चलाएँ, या ट्रेस खोलें, और देखें कि उसकी भाषाएँ कहाँ अलग होती और मिलती हैं।</translation>
    </message>
    <message>
        <source>mean by layer</source>
        <translation>परतवार माध्य</translation>
    </message>
    <message>
        <source>%1 · layer %2</source>
        <translation>%1 · परत %2</translation>
    </message>
    <message>
        <source>dense layer: no experts</source>
        <translation>सघन परत: कोई विशेषज्ञ नहीं</translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation>अभी परिकलित नहीं</translation>
    </message>
    <message>
        <source>no value before</source>
        <translation>पहले का कोई मान नहीं</translation>
    </message>
    <message>
        <source>%1   from %2 to %3   n = %4</source>
        <translation>%1   %2 से %3   n = %4</translation>
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
        <translation>परत</translation>
    </message>
    <message>
        <source>change of the divergence from %1, after − before</source>
        <translation>%1 से अपसरण में बदलाव, बाद − पहले</translation>
    </message>
    <message>
        <source>divergence, after − before</source>
        <translation>अपसरण, बाद − पहले</translation>
    </message>
    <message>
        <source>entropy-normalised JS divergence from %1; 0 = same experts</source>
        <translation>%1 से एन्ट्रॉपी-सामान्यीकृत JS अपसरण; 0 = वही विशेषज्ञ</translation>
    </message>
    <message>
        <source>entropy-normalised JS divergence</source>
        <translation>एन्ट्रॉपी-सामान्यीकृत JS अपसरण</translation>
    </message>
    <message>
        <source>JS divergence, normalised</source>
        <translation>JS अपसरण, सामान्यीकृत</translation>
    </message>
    <message>
        <source>divergence</source>
        <translation>अपसरण</translation>
    </message>
    <message>
        <source>interval %1 wide</source>
        <translation>अंतराल %1 चौड़ा</translation>
    </message>
    <message>
        <source>change of the routing entropy, after − before, nats</source>
        <translation>राउटिंग एन्ट्रॉपी में बदलाव, बाद − पहले, nats</translation>
    </message>
    <message>
        <source>change, nats</source>
        <translation>बदलाव, nats</translation>
    </message>
    <message>
        <source>change of the routing consistency, after − before</source>
        <translation>राउटिंग संगति में बदलाव, बाद − पहले</translation>
    </message>
    <message>
        <source>change</source>
        <translation>बदलाव</translation>
    </message>
    <message>
        <source>routing entropy of a sentence, nats</source>
        <translation>वाक्य की राउटिंग एन्ट्रॉपी, nats</translation>
    </message>
    <message>
        <source>entropy, nats</source>
        <translation>एन्ट्रॉपी, nats</translation>
    </message>
    <message>
        <source>routing consistency: Jaccard similarity of two tokens&apos; experts</source>
        <translation>राउटिंग संगति: दो टोकनों के एक्सपर्टों की Jaccard समानता</translation>
    </message>
    <message>
        <source>consistency (Jaccard)</source>
        <translation>संगति (Jaccard)</translation>
    </message>
    <message>
        <source>width of the interval of the divergence from %1</source>
        <translation>%1 से विचलन के अंतराल की चौड़ाई</translation>
    </message>
    <message>
        <source>width of the interval</source>
        <translation>अंतराल की चौड़ाई</translation>
    </message>
    <message>
        <source>Arrow keys move the selected cell, plus and minus the threshold; Ctrl and click add a language, Ctrl and the wheel enlarge.</source>
        <translation>तीर कुंजियाँ चुनी हुई कोशिका बदलती हैं, धन और ऋण सीमा; Ctrl और क्लिक भाषा जोड़ता है, Ctrl और पहिया बड़ा करते हैं।</translation>
    </message>
    <message>
        <source>share of tokens whose top-k the plan would change</source>
        <translation>उन टोकनों का हिस्सा जिनका top-k योजना बदलेगी</translation>
    </message>
    <message>
        <source>tokens changed</source>
        <translation>बदले टोकन</translation>
    </message>
    <message>
        <source>no change: the plan does not apply here</source>
        <translation>कोई बदलाव नहीं: योजना यहाँ लागू नहीं है</translation>
    </message>
</context>
<context>
    <name>isogloss::JobListModel</name>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 टोकन/से</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 शेष</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>शुरू हुआ</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>running</source>
        <translation>चल रहा है</translation>
    </message>
    <message>
        <source>done</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>कार्य</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>layer %1 of %2</source>
        <translation>परत %1, कुल %2 में से</translation>
    </message>
    <message>
        <source>output layer</source>
        <translation>आउटपुट परत</translation>
    </message>
    <message>
        <source>generation</source>
        <translation>पाठ-निर्माण</translation>
    </message>
    <message>
        <source>opening %1</source>
        <translation>%1 खुल रहा है</translation>
    </message>
    <message>
        <source>tokens: %1</source>
        <translation>टोकन: %1</translation>
    </message>
    <message>
        <source>prompts: %1</source>
        <translation>प्रॉम्प्ट: %1</translation>
    </message>
    <message>
        <source>loss before</source>
        <translation>पहले का लॉस</translation>
    </message>
    <message>
        <source>loss after</source>
        <translation>बाद का लॉस</translation>
    </message>
    <message>
        <source>Belebele before</source>
        <translation>पहले का Belebele</translation>
    </message>
    <message>
        <source>Belebele after</source>
        <translation>बाद का Belebele</translation>
    </message>
    <message>
        <source>steered trace</source>
        <translation>स्टीयर किया गया ट्रेस</translation>
    </message>
</context>
<context>
    <name>isogloss::JobsController</name>
    <message>
        <source>%1: done in %2.</source>
        <translation>%1: %2 में पूरा।</translation>
    </message>
    <message>
        <source>%1: failed after %2.</source>
        <translation>%1: %2 बाद विफल।</translation>
    </message>
</context>
<context>
    <name>isogloss::JobsPanel</name>
    <message>
        <source>Cancel job</source>
        <translation>कार्य रद्द करें</translation>
    </message>
    <message>
        <source>Clear ended</source>
        <translation>समाप्त हटाएँ</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>कार्य</translation>
    </message>
    <message>
        <source>Log of the selected job</source>
        <translation>चुने हुए कार्य का लॉग</translation>
    </message>
    <message>
        <source>Select a job to read its log.</source>
        <translation>लॉग पढ़ने के लिए कोई कार्य चुनें।</translation>
    </message>
    <message>
        <source>Nothing has run yet. Run a corpus, or re-evaluate a plan: what runs and what waits stands here.</source>
        <translation>अभी कुछ नहीं चला है। कोई कॉर्पस चलाएँ या योजना का पुनर्मूल्यांकन करें: जो चल रहा है और जो प्रतीक्षा में है, वह यहाँ दिखेगा।</translation>
    </message>
</context>
<context>
    <name>isogloss::LanguageChooser</name>
    <message>
        <source>no groups</source>
        <translation>समूह नहीं</translation>
    </message>
    <message>
        <source>by family</source>
        <translation>परिवार से</translation>
    </message>
    <message>
        <source>by script</source>
        <translation>लिपि से</translation>
    </message>
    <message>
        <source>by resources</source>
        <translation>संसाधन से</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>भाषाएँ</translation>
    </message>
    <message>
        <source>Search name, code, script</source>
        <translation>नाम, कोड, लिपि खोजें</translation>
    </message>
    <message>
        <source>Search languages</source>
        <translation>भाषाएँ खोजें</translation>
    </message>
    <message>
        <source>Check all shown</source>
        <translation>दिख रही सभी पर निशान लगाएँ</translation>
    </message>
    <message>
        <source>Uncheck all shown</source>
        <translation>दिख रही सभी से निशान हटाएँ</translation>
    </message>
    <message>
        <source>Group, check, uncheck</source>
        <translation>समूह, निशान लगाना, हटाना</translation>
    </message>
    <message>
        <source>Group languages</source>
        <translation>भाषाओं के समूह</translation>
    </message>
    <message>
        <source>Languages %1</source>
        <translation>भाषाएँ %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>%1 से तुलना करें</translation>
    </message>
    <message>
        <source>Check only %1</source>
        <translation>केवल %1 पर निशान लगाएँ</translation>
    </message>
</context>
<context>
    <name>isogloss::LanguageDelegate</name>
    <message>
        <source>ref · %1</source>
        <translation>संदर्भ · %1</translation>
    </message>
</context>
<context>
    <name>isogloss::LanguageMapChart</name>
    <message>
        <source>Map of the languages by their divergences</source>
        <translation>भाषाओं का मानचित्र, उनके अपसरणों से</translation>
    </message>
    <message>
        <source>A map of the languages needs three of them and a layer that has been run.</source>
        <translation>भाषाओं के मानचित्र के लिए तीन भाषाएँ और एक चलाई जा चुकी परत चाहिए।</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>अज्ञात</translation>
    </message>
    <message>
        <source>divergence %1; classical scaling keeps %2 %</source>
        <translation>अपसरण %1; क्लासिकल स्केलिंग %2% बचाए रखती है</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>divergence from %1: %2</source>
        <translation>%1 से अपसरण: %2</translation>
    </message>
    <message>
        <source>closest: %1, %2</source>
        <translation>निकटतम: %1, %2</translation>
    </message>
    <message>
        <source>The arrow keys go to the next language in their direction; Ctrl and click add one, a drag selects those in it.</source>
        <translation>तीर कुंजियाँ अपनी दिशा की अगली भाषा पर जाती हैं; Ctrl और क्लिक एक जोड़ता है, खींचना घेरे की भाषाएँ चुनता है।</translation>
    </message>
    <message>
        <source>divergence %1</source>
        <translation>अपसरण %1</translation>
    </message>
    <message>
        <source>divergence %1; %2 % kept</source>
        <translation>अपसरण %1; %2% बचा</translation>
    </message>
</context>
<context>
    <name>isogloss::LanguageModel</name>
    <message>
        <source>class 5, winners</source>
        <translation>वर्ग 5, विजेता</translation>
    </message>
    <message>
        <source>class 4, underdogs</source>
        <translation>वर्ग 4, कमतर आँके गए</translation>
    </message>
    <message>
        <source>class 3, rising stars</source>
        <translation>वर्ग 3, उभरते सितारे</translation>
    </message>
    <message>
        <source>class 2, hopefuls</source>
        <translation>वर्ग 2, आशावान</translation>
    </message>
    <message>
        <source>class 1, scraping by</source>
        <translation>वर्ग 1, किसी तरह टिके</translation>
    </message>
    <message>
        <source>class 0, left behind</source>
        <translation>वर्ग 0, पीछे छूटे</translation>
    </message>
    <message>
        <source>class not listed</source>
        <translation>वर्ग सूची में नहीं</translation>
    </message>
    <message>
        <source>unknown family</source>
        <translation>अज्ञात परिवार</translation>
    </message>
    <message>
        <source>unknown script</source>
        <translation>अज्ञात लिपि</translation>
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
        <translation>अपसरण</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>भाषाएँ</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>विशेषज्ञ</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>टोकन</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>सहसंबंध</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>प्रयोग</translation>
    </message>
    <message>
        <source>%1 (%2) against %3; click an expert to select it, double-click to promote it</source>
        <translation>%1 (%2), संदर्भ %3; विशेषज्ञ चुनने के लिए क्लिक करें, बढ़ावा देने के लिए डबल-क्लिक</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>रन</translation>
    </message>
    <message>
        <source>Steering</source>
        <translation>स्टीयरिंग</translation>
    </message>
    <message>
        <source>Before ○  after ●</source>
        <translation>पहले ○  बाद में ●</translation>
    </message>
    <message>
        <source>%1 row was left out because a language lacks it.</source>
        <translation>%1 पंक्ति छोड़ी गई, क्योंकि वह किसी भाषा में नहीं है।</translation>
    </message>
    <message>
        <source>%1 rows were left out because a language lacks them.</source>
        <translation>%1 पंक्तियाँ छोड़ी गईं, क्योंकि वे किसी भाषा में नहीं हैं।</translation>
    </message>
    <message>
        <source>Isogloss %1, Qt %2</source>
        <translation>Isogloss %1, Qt %2</translation>
    </message>
    <message>
        <source>The first layer is being run; the heatmap fills as layers are done.</source>
        <translation>पहली परत चल रही है; परतें पूरी होने के साथ हीटमैप भरता जाता है।</translation>
    </message>
    <message>
        <source>Model and corpus are open. Press Run.</source>
        <translation>मॉडल और कॉर्पस खुले हैं। “चलाएँ” दबाएँ।</translation>
    </message>
    <message>
        <source>%1 is open. Open a corpus, then press Run.</source>
        <translation>%1 खुला है। कॉर्पस खोलें, फिर “चलाएँ” दबाएँ।</translation>
    </message>
    <message>
        <source>tracing on %1</source>
        <translation>%1 पर ट्रेस हो रहा है</translation>
    </message>
    <message>
        <source>tracing</source>
        <translation>ट्रेस हो रहा है</translation>
    </message>
    <message>
        <source>re-evaluating</source>
        <translation>पुनर्मूल्यांकन हो रहा है</translation>
    </message>
    <message>
        <source>evaluating</source>
        <translation>मूल्यांकन हो रहा है</translation>
    </message>
    <message>
        <source>comparing with a reference run</source>
        <translation>संदर्भ रन से तुलना हो रही है</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>तैयार</translation>
    </message>
    <message>
        <source>trace: %1 · %2 · %3</source>
        <translation>ट्रेस: %1 · %2 · %3</translation>
    </message>
    <message>
        <source>trace: %1, %2 of %3 layers complete</source>
        <translation>ट्रेस: %1, %3 में से %2 परतें पूरी</translation>
    </message>
    <message>
        <source>%1 language</source>
        <translation>%1 भाषा</translation>
    </message>
    <message>
        <source>%1 languages</source>
        <translation>%1 भाषाएँ</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>संदर्भ: %1</translation>
    </message>
    <message>
        <source>steered</source>
        <translation>स्टीयर किया</translation>
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
        <translation>मॉडल फ़ोल्डर खोलें (&amp;M)…</translation>
    </message>
    <message>
        <source>checkpoint load</source>
        <translation>चेकपॉइंट लोड checkpoint load</translation>
    </message>
    <message>
        <source>Open &amp;corpus folder…</source>
        <translation>कॉर्पस फ़ोल्डर खोलें (&amp;C)…</translation>
    </message>
    <message>
        <source>FLORES Belebele parallel text load</source>
        <translation>FLORES Belebele समानांतर पाठ लोड parallel text load</translation>
    </message>
    <message>
        <source>Open &amp;trace…</source>
        <translation>ट्रेस खोलें (&amp;T)…</translation>
    </message>
    <message>
        <source>h5 load</source>
        <translation>h5 लोड load</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>डेमो आज़माएँ (&amp;D)</translation>
    </message>
    <message>
        <source>example</source>
        <translation>उदाहरण example</translation>
    </message>
    <message>
        <source>Export &amp;figure…</source>
        <translation>चित्र निर्यात करें (&amp;F)…</translation>
    </message>
    <message>
        <source>pdf svg png csv paper data save</source>
        <translation>pdf svg png csv शोधपत्र डेटा सहेजें paper data save</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>बाहर निकलें (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत करें (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर से करें (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Clear selection</source>
        <translation>चयन हटाएँ (&amp;C)</translation>
    </message>
    <message>
        <source>deselect nothing</source>
        <translation>अचयनित कुछ नहीं deselect nothing</translation>
    </message>
    <message>
        <source>&amp;Search actions and languages…</source>
        <translation>क्रियाएँ और भाषाएँ खोजें (&amp;S)…</translation>
    </message>
    <message>
        <source>command palette find</source>
        <translation>कमांड पैलेट खोज command palette find</translation>
    </message>
    <message>
        <source>&amp;Run the corpus</source>
        <translation>कॉर्पस चलाएँ (&amp;R)</translation>
    </message>
    <message>
        <source>trace start</source>
        <translation>ट्रेस शुरू trace start</translation>
    </message>
    <message>
        <source>&amp;Cancel what runs</source>
        <translation>जो चल रहा है उसे रद्द करें (&amp;C)</translation>
    </message>
    <message>
        <source>stop abort</source>
        <translation>रोकें बंद stop abort</translation>
    </message>
    <message>
        <source>Re-&amp;evaluate</source>
        <translation>पुनर्मूल्यांकन करें (&amp;E)</translation>
    </message>
    <message>
        <source>steer again compare</source>
        <translation>स्टीयर फिर से तुलना steer again compare</translation>
    </message>
    <message>
        <source>Show what the model is &amp;given…</source>
        <translation>मॉडल को क्या दिया जाता है, दिखाएँ (&amp;G)…</translation>
    </message>
    <message>
        <source>prompt preview token ids chat template</source>
        <translation>प्रॉम्प्ट पूर्वावलोकन टोकन आईडी चैट टेम्पलेट prompt preview token ids chat template</translation>
    </message>
    <message>
        <source>Co&amp;mpare with a reference run…</source>
        <translation>संदर्भ रन से तुलना करें (&amp;M)…</translation>
    </message>
    <message>
        <source>parity check transformers dump badge</source>
        <translation>समता जाँच transformers डंप बैज parity check dump badge</translation>
    </message>
    <message>
        <source>&amp;Promote the selected expert</source>
        <translation>चुने हुए विशेषज्ञ को बढ़ावा दें (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Suppress the selected expert</source>
        <translation>चुने हुए विशेषज्ञ को दबाएँ (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Leave the selected expert alone</source>
        <translation>चुने हुए विशेषज्ञ को वैसा ही छोड़ें (&amp;L)</translation>
    </message>
    <message>
        <source>remove edit</source>
        <translation>संपादन हटाएँ remove edit</translation>
    </message>
    <message>
        <source>Band &amp;inside the isogloss line</source>
        <translation>समभाषा रेखा के भीतर का बैंड (&amp;I)</translation>
    </message>
    <message>
        <source>layers shared steer</source>
        <translation>परतें साझा स्टीयर layers shared steer</translation>
    </message>
    <message>
        <source>&amp;Open plan…</source>
        <translation>योजना खोलें (&amp;O)…</translation>
    </message>
    <message>
        <source>Sa&amp;ve plan…</source>
        <translation>योजना सहेजें (&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Copy plan as JSON</source>
        <translation>योजना को JSON के रूप में कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>Paste pl&amp;an</source>
        <translation>योजना चिपकाएँ (&amp;A)</translation>
    </message>
    <message>
        <source>JSON clipboard</source>
        <translation>JSON क्लिपबोर्ड clipboard</translation>
    </message>
    <message>
        <source>Clea&amp;r plan</source>
        <translation>योजना ख़ाली करें (&amp;R)</translation>
    </message>
    <message>
        <source>empty new</source>
        <translation>ख़ाली नई empty new</translation>
    </message>
    <message>
        <source>Run the plan as an &amp;experiment</source>
        <translation>योजना को प्रयोग के रूप में चलाएँ (&amp;E)</translation>
    </message>
    <message>
        <source>evaluate task accuracy</source>
        <translation>मूल्यांकन कार्य सटीकता evaluate task accuracy</translation>
    </message>
    <message>
        <source>Run a random &amp;control</source>
        <translation>यादृच्छिक नियंत्रण चलाएँ (&amp;C)</translation>
    </message>
    <message>
        <source>matched experts evaluate</source>
        <translation>मिलान किए गए विशेषज्ञ मूल्यांकन matched experts evaluate</translation>
    </message>
    <message>
        <source>Start the &amp;sweep</source>
        <translation>स्वीप शुरू करें (&amp;S)</translation>
    </message>
    <message>
        <source>grid strength threshold band rule</source>
        <translation>ग्रिड प्रबलता थ्रेशोल्ड बैंड नियम grid strength threshold band rule</translation>
    </message>
    <message>
        <source>&amp;Belebele folder…</source>
        <translation>Belebele फ़ोल्डर (&amp;B)…</translation>
    </message>
    <message>
        <source>panel dock</source>
        <translation>फलक डॉक panel dock</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>चलाएँ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Steering</source>
        <translation>स्टीयरिंग (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Before and after</source>
        <translation>पहले और बाद में (&amp;B)</translation>
    </message>
    <message>
        <source>page tab view</source>
        <translation>पृष्ठ टैब दृश्य page tab view</translation>
    </message>
    <message>
        <source>&amp;Divergence by layer and language</source>
        <translation>परत और भाषा के अनुसार अपसरण (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Languages of a layer</source>
        <translation>एक परत की भाषाएँ (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Experts of all layers</source>
        <translation>सभी परतों के विशेषज्ञ (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Tokens of a row</source>
        <translation>एक पंक्ति के टोकन (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Correlation with accuracy</source>
        <translation>सटीकता से सहसंबंध (&amp;C)</translation>
    </message>
    <message>
        <source>E&amp;xperiments</source>
        <translation>प्रयोग (&amp;X)</translation>
    </message>
    <message>
        <source>page tab runs evaluate compare sweep</source>
        <translation>पृष्ठ टैब रन मूल्यांकन तुलना स्वीप page tab runs evaluate compare sweep</translation>
    </message>
    <message>
        <source>heatmap plan</source>
        <translation>हीटमैप योजना heatmap plan</translation>
    </message>
    <message>
        <source>Heatmap b&amp;efore</source>
        <translation>हीटमैप, पहले (&amp;E)</translation>
    </message>
    <message>
        <source>Heatmap &amp;after</source>
        <translation>हीटमैप, बाद में (&amp;A)</translation>
    </message>
    <message>
        <source>Heatmap &amp;difference</source>
        <translation>हीटमैप, अंतर (&amp;D)</translation>
    </message>
    <message>
        <source>theme colours appearance</source>
        <translation>थीम रंग रूप theme colours appearance</translation>
    </message>
    <message>
        <source>Theme of the s&amp;ystem</source>
        <translation>सिस्टम की थीम (&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>हल्की थीम (&amp;L)</translation>
    </message>
    <message>
        <source>Dar&amp;k theme</source>
        <translation>गहरी थीम (&amp;K)</translation>
    </message>
    <message>
        <source>Rese&amp;t layout</source>
        <translation>ले-आउट रीसेट करें (&amp;T)</translation>
    </message>
    <message>
        <source>panels docks splitters default</source>
        <translation>फलक डॉक विभाजक डिफ़ॉल्ट panels docks splitters default</translation>
    </message>
    <message>
        <source>&amp;Guided first visit</source>
        <translation>निर्देशित पहला परिचय (&amp;G)</translation>
    </message>
    <message>
        <source>tour demo introduction tutorial</source>
        <translation>टूर डेमो परिचय ट्यूटोरियल tour demo introduction tutorial</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट (&amp;K)</translation>
    </message>
    <message>
        <source>keys help</source>
        <translation>कुंजियाँ सहायता keys help</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>फ़ाइल (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>संपादन (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>योजना (&amp;P)</translation>
    </message>
    <message>
        <source>E&amp;xperiment</source>
        <translation>प्रयोग (&amp;X)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>दृश्य (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>सहायता (&amp;H)</translation>
    </message>
    <message>
        <source>Select %1</source>
        <translation>%1 चुनें</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>%1 से तुलना करें</translation>
    </message>
    <message>
        <source>reference against</source>
        <translation>संदर्भ तुलना reference against</translation>
    </message>
    <message>
        <source>%1: a run is going on; cancel it before something else is opened.</source>
        <translation>%1: एक रन चल रहा है; कुछ और खोलने से पहले उसे रद्द करें।</translation>
    </message>
    <message>
        <source>%1: expected a model folder, a corpus folder, a trace (.isogloss.h5), a session (.isogloss) or a plan (.plan.json).</source>
        <translation>%1: मॉडल फ़ोल्डर, कॉर्पस फ़ोल्डर, ट्रेस (.isogloss.h5), सत्र (.isogloss) या योजना (.plan.json) अपेक्षित थी।</translation>
    </message>
    <message>
        <source>The demo is not installed: expected it in share/isogloss/demo of the installation. Install the whole package.</source>
        <translation>डेमो स्थापित नहीं है: उसे स्थापना के share/isogloss/demo में होना चाहिए। पूरा पैकेज स्थापित करें।</translation>
    </message>
    <message>
        <source>Model folder: config.json, safetensors, tokenizer.json</source>
        <translation>मॉडल फ़ोल्डर: config.json, safetensors, tokenizer.json</translation>
    </message>
    <message>
        <source>Corpus folder: FLORES-200, or Belebele files</source>
        <translation>कॉर्पस फ़ोल्डर: FLORES-200, या Belebele फ़ाइलें</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>ट्रेस</translation>
    </message>
    <message>
        <source>Traces (*.isogloss.h5 *.h5)</source>
        <translation>ट्रेस (*.isogloss.h5 *.h5)</translation>
    </message>
    <message>
        <source>Steering plan</source>
        <translation>स्टीयरिंग योजना</translation>
    </message>
    <message>
        <source>Plans (*.plan.json *.json)</source>
        <translation>योजनाएँ (*.plan.json *.json)</translation>
    </message>
    <message>
        <source>Plans (*.plan.json)</source>
        <translation>योजनाएँ (*.plan.json)</translation>
    </message>
    <message>
        <source>Folder of Belebele files (jsonl)</source>
        <translation>Belebele फ़ाइलों (jsonl) का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Reference run: what `isogloss-cli forward` or a script of the reference implementation wrote</source>
        <translation>संदर्भ रन: जो `isogloss-cli forward` या संदर्भ कार्यान्वयन की किसी स्क्रिप्ट ने लिखा</translation>
    </message>
    <message>
        <source>Reference runs (*.h5 *.safetensors *.npz)</source>
        <translation>संदर्भ रन (*.h5 *.safetensors *.npz)</translation>
    </message>
    <message>
        <source>Folder for traces</source>
        <translation>ट्रेसों का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Folder of the task&apos;s files</source>
        <translation>कार्य की फ़ाइलों का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Template of the task</source>
        <translation>कार्य का टेम्पलेट</translation>
    </message>
    <message>
        <source>Templates (*.json)</source>
        <translation>टेम्पलेट (*.json)</translation>
    </message>
    <message>
        <source>Results of isogloss-cli evaluate</source>
        <translation>isogloss-cli evaluate के परिणाम</translation>
    </message>
    <message>
        <source>Results (*.json)</source>
        <translation>परिणाम (*.json)</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>तुलना</translation>
    </message>
    <message>
        <source>Markdown (*.md);;LaTeX (*.tex);;CSV (*.csv);;Changed answers (*.flips.csv)</source>
        <translation>Markdown (*.md);;LaTeX (*.tex);;CSV (*.csv);;बदले उत्तर (*.flips.csv)</translation>
    </message>
    <message>
        <source>Accuracies by language</source>
        <translation>भाषा के अनुसार सटीकताएँ</translation>
    </message>
    <message>
        <source>Tables and results (*.csv *.json)</source>
        <translation>तालिकाएँ और परिणाम (*.csv *.json)</translation>
    </message>
    <message>
        <source>Divergence by layer and language</source>
        <translation>परत और भाषा के अनुसार अपसरण</translation>
    </message>
    <message>
        <source>Divergence by layer</source>
        <translation>परत के अनुसार अपसरण</translation>
    </message>
    <message>
        <source>Experts of a layer</source>
        <translation>एक परत के विशेषज्ञ</translation>
    </message>
    <message>
        <source>Languages of a layer, matrix</source>
        <translation>एक परत की भाषाएँ, मैट्रिक्स</translation>
    </message>
    <message>
        <source>Languages of a layer, map</source>
        <translation>एक परत की भाषाएँ, मानचित्र</translation>
    </message>
    <message>
        <source>Experts of all layers</source>
        <translation>सभी परतों के विशेषज्ञ</translation>
    </message>
    <message>
        <source>Tokens of a row</source>
        <translation>एक पंक्ति के टोकन</translation>
    </message>
    <message>
        <source>Divergence against accuracy</source>
        <translation>अपसरण और सटीकता</translation>
    </message>
    <message>
        <source>Correlation by layer</source>
        <translation>परत के अनुसार सहसंबंध</translation>
    </message>
    <message>
        <source>Forest plot of two runs</source>
        <translation>दो रन का फ़ॉरेस्ट प्लॉट</translation>
    </message>
    <message>
        <source>Outcome of the sweep</source>
        <translation>स्वीप का परिणाम</translation>
    </message>
    <message>
        <source>Dose and response</source>
        <translation>मात्रा और प्रतिक्रिया</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>पहले और बाद में</translation>
    </message>
    <message>
        <source>A run is going on. Stop it and close? Its trace can be resumed later.</source>
        <translation>एक रन चल रहा है। उसे रोककर बंद करें? उसका ट्रेस बाद में फिर शुरू किया जा सकता है।</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>रोकें और बंद करें</translation>
    </message>
    <message>
        <source>The session could not be saved: %1</source>
        <translation>सत्र सहेजा नहीं जा सका: %1</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>बिना सहेजे बंद करें</translation>
    </message>
    <message>
        <source>Open &amp;session…</source>
        <translation>सत्र खोलें (&amp;S)…</translation>
    </message>
    <message>
        <source>isogloss load project</source>
        <translation>isogloss लोड परियोजना load project</translation>
    </message>
    <message>
        <source>&amp;Reopen the last session</source>
        <translation>पिछला सत्र फिर से खोलें (&amp;R)</translation>
    </message>
    <message>
        <source>restore recover crash</source>
        <translation>बहाल पुनर्प्राप्ति क्रैश restore recover crash</translation>
    </message>
    <message>
        <source>Sa&amp;ve session</source>
        <translation>सत्र सहेजें (&amp;V)</translation>
    </message>
    <message>
        <source>Session saved as %1</source>
        <translation>सत्र %1 के रूप में सहेजा गया</translation>
    </message>
    <message>
        <source>isogloss project keep</source>
        <translation>isogloss परियोजना रखें project keep</translation>
    </message>
    <message>
        <source>Save session &amp;as…</source>
        <translation>सत्र इस रूप में सहेजें (&amp;A)…</translation>
    </message>
    <message>
        <source>isogloss project copy</source>
        <translation>isogloss परियोजना प्रतिलिपि project copy</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>सत्र</translation>
    </message>
    <message>
        <source>Sessions (*.isogloss)</source>
        <translation>सत्र (*.isogloss)</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>सत्र सहेजें</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>हाल के खोलें (&amp;C)</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>अभी कुछ नहीं</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>कार्य</translation>
    </message>
    <message>
        <source>Compare with another trace…</source>
        <translation>दूसरे ट्रेस से तुलना…</translation>
    </message>
    <message>
        <source>before after difference two</source>
        <translation>पहले बाद अंतर दो before after difference two</translation>
    </message>
    <message>
        <source>End the comparison</source>
        <translation>तुलना समाप्त करें</translation>
    </message>
    <message>
        <source>before after difference</source>
        <translation>पहले बाद अंतर before after difference</translation>
    </message>
    <message>
        <source>Promote the &amp;layer&apos;s experts above τ</source>
        <translation>परत के τ से ऊपर के एक्सपर्ट बढ़ाएँ(&amp;L)</translation>
    </message>
    <message>
        <source>threshold specialised</source>
        <translation>सीमा विशेषीकृत threshold specialised</translation>
    </message>
    <message>
        <source>Suppress the la&amp;yer&apos;s experts below −τ</source>
        <translation>परत के −τ से नीचे के एक्सपर्ट दबाएँ(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>कार्य(&amp;J)</translation>
    </message>
    <message>
        <source>language texts</source>
        <translation>भाषा पाठ language</translation>
    </message>
    <message>
        <source>Language of the s&amp;ystem</source>
        <translation>सिस्टम की भाषा(&amp;Y)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>भाषा(&amp;G)</translation>
    </message>
    <message>
        <source>Trace to compare with</source>
        <translation>तुलना के लिए ट्रेस</translation>
    </message>
    <message>
        <source>Isogloss speaks this language from its next start on.</source>
        <translation>Isogloss अगली शुरुआत से यह भाषा बोलेगा।</translation>
    </message>
    <message>
        <source>Divergence by layer of %1.</source>
        <translation>परत के अनुसार %1 का विचलन।</translation>
    </message>
    <message>
        <source>Map of the languages: classical scaling of these distances.</source>
        <translation>भाषाओं का मानचित्र: इन दूरियों का शास्त्रीय स्केलिंग।</translation>
    </message>
    <message>
        <source>Difference of activation frequency of every expert of every layer.</source>
        <translation>हर परत के हर विशेषज्ञ की सक्रियण आवृत्ति का अंतर।</translation>
    </message>
    <message>
        <source>One parallel sentence, token by token.</source>
        <translation>एक समानांतर वाक्य, टोकन दर टोकन।</translation>
    </message>
    <message>
        <source>Divergence in layer %1 against accuracy.</source>
        <translation>परत %1 में विचलन बनाम सटीकता।</translation>
    </message>
    <message>
        <source>The coefficient by layer.</source>
        <translation>परत के अनुसार गुणांक।</translation>
    </message>
    <message>
        <source>Outcome of every run of a sweep of plans.</source>
        <translation>योजनाओं के स्वीप के हर रन का परिणाम।</translation>
    </message>
    <message>
        <source>Outcome against the strength of a plan.</source>
        <translation>योजना की तीव्रता के सापेक्ष परिणाम।</translation>
    </message>
    <message>
        <source>Each language before and after the plan.</source>
        <translation>योजना के पहले और बाद हर भाषा।</translation>
    </message>
    <message>
        <source>Show only some lan&amp;guages of the heatmap…</source>
        <translation>हीटमैप की केवल कुछ भाषाएँ दिखाएँ (&amp;G)…</translation>
    </message>
    <message>
        <source>filter search rows</source>
        <translation>छाँटना खोज पंक्तियाँ</translation>
    </message>
    <message>
        <source>Experts chosen to&amp;gether</source>
        <translation>साथ चुने गए विशेषज्ञ (&amp;G)</translation>
    </message>
    <message>
        <source>page tab view co-activation pairs of experts</source>
        <translation>पृष्ठ टैब दृश्य सह-सक्रियण विशेषज्ञों के जोड़े</translation>
    </message>
    <message>
        <source>heatmap enlarge magnify part</source>
        <translation>हीटमैप बड़ा आवर्धन भाग</translation>
    </message>
    <message>
        <source>&amp;Zoom in on the heatmap</source>
        <translation>हीटमैप बड़ा करें (&amp;Z)</translation>
    </message>
    <message>
        <source>Zoom &amp;out of the heatmap</source>
        <translation>हीटमैप छोटा करें (&amp;O)</translation>
    </message>
    <message>
        <source>Zoom to what is sele&amp;cted</source>
        <translation>चुने हुए तक बड़ा करें (&amp;C)</translation>
    </message>
    <message>
        <source>The whole heat&amp;map</source>
        <translation>पूरा हीटमैप (&amp;M)</translation>
    </message>
    <message>
        <source>promote %1 experts</source>
        <translation>%1 विशेषज्ञ बढ़ाएँ</translation>
    </message>
    <message>
        <source>suppress %1 experts</source>
        <translation>%1 विशेषज्ञ दबाएँ</translation>
    </message>
    <message>
        <source>Experts of a layer that are chosen together</source>
        <translation>किसी परत के साथ चुने गए विशेषज्ञ</translation>
    </message>
    <message>
        <source>In a pane of its own</source>
        <translation>अपने अलग फलक में</translation>
    </message>
    <message>
        <source>Before and after &amp;side by side</source>
        <translation>पहले और बाद में साथ-साथ (&amp;S)</translation>
    </message>
    <message>
        <source>Compare with the selected lan&amp;guage</source>
        <translation>चुनी हुई भाषा से तुलना (&amp;G)</translation>
    </message>
    <message>
        <source>Two traces can be compared at a time; the others were left alone.</source>
        <translation>एक बार में दो ट्रेसों की तुलना हो सकती है; बाक़ी छोड़ दिए गए।</translation>
    </message>
    <message>
        <source>The dropped text</source>
        <translation>छोड़ा गया पाठ</translation>
    </message>
    <message>
        <source>drop plan</source>
        <translation>योजना छोड़ना</translation>
    </message>
    <message>
        <source>Two runs, side by side</source>
        <translation>दो रन साथ-साथ</translation>
    </message>
    <message>
        <source>&amp;Where the plan applies…</source>
        <translation>योजना कहाँ लागू है (&amp;W)…</translation>
    </message>
    <message>
        <source>scope layers languages tokens</source>
        <translation>दायरा परतें भाषाएँ टोकन scope layers languages tokens</translation>
    </message>
    <message>
        <source>Apply the plan only to the layers of the ban&amp;d</source>
        <translation>योजना केवल बैंड की परतों पर लागू करें (&amp;D)</translation>
    </message>
    <message>
        <source>Apply the plan only to the selected lan&amp;guages</source>
        <translation>योजना केवल चुनी हुई भाषाओं पर लागू करें (&amp;G)</translation>
    </message>
    <message>
        <source>Apply the plan everyw&amp;here</source>
        <translation>योजना हर जगह लागू करें (&amp;H)</translation>
    </message>
</context>
<context>
    <name>isogloss::Pages</name>
    <message>
        <source>Views</source>
        <translation>दृश्य</translation>
    </message>
</context>
<context>
    <name>isogloss::PairsChart</name>
    <message>
        <source>Divergence of every two languages</source>
        <translation>हर दो भाषाओं के बीच अपसरण</translation>
    </message>
    <message>
        <source>Click a layer of the heatmap: how far its languages are from each other is shown here.</source>
        <translation>हीटमैप की किसी परत पर क्लिक करें: उसकी भाषाएँ एक-दूसरे से कितनी दूर हैं, यह यहाँ दिखता है।</translation>
    </message>
    <message>
        <source>entropy-normalised JS divergence, layer %1</source>
        <translation>एन्ट्रॉपी-सामान्यीकृत JS अपसरण, परत %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>the same language</source>
        <translation>वही भाषा</translation>
    </message>
    <message>
        <source>divergence %1, n = %2</source>
        <translation>अपसरण %1, n = %2</translation>
    </message>
    <message>
        <source>entropy-normalised JS divergence</source>
        <translation>एन्ट्रॉपी-सामान्यीकृत JS विचलन</translation>
    </message>
    <message>
        <source>normalised JS divergence</source>
        <translation>सामान्यीकृत JS विचलन</translation>
    </message>
    <message>
        <source>divergence</source>
        <translation>अपसरण</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>परत %1</translation>
    </message>
    <message>
        <source>divergence, layer %1</source>
        <translation>विचलन, परत %1</translation>
    </message>
</context>
<context>
    <name>isogloss::PairsController</name>
    <message>
        <source>This layer has not been run yet.</source>
        <translation>यह परत अभी चलाई नहीं गई है।</translation>
    </message>
    <message>
        <source>layer %1, %2 languages, means over %3 rows; clusters by average linkage; click a cell to select its two languages</source>
        <translation>परत %1, %2 भाषाएँ, %3 पंक्तियों के माध्य; औसत-संबंध से समूह; किसी खाने पर क्लिक करने से उसकी दोनों भाषाएँ चुनी जाती हैं</translation>
    </message>
</context>
<context>
    <name>isogloss::ParityCheck</name>
    <message>
        <source>parity: comparing with %1</source>
        <translation>समता: %1 से तुलना हो रही है</translation>
    </message>
    <message>
        <source>parity: %1 % of experts, %2 of %3</source>
        <translation>समता: %1% विशेषज्ञ, %2 (%3)</translation>
    </message>
    <message>
        <source>%1, beyond rounding</source>
        <translation>%1, पूर्णांकन से परे</translation>
    </message>
    <message>
        <source>f32, %1 tokens</source>
        <translation>f32, %1 टोकन</translation>
    </message>
    <message>
        <source>layer %1: same experts for %2 of %3 tokens (%4 differ beyond a tie); router logits within %5 of their spread; smallest margin %6</source>
        <translation>परत %1: %3 में से %2 टोकनों के लिए वही विशेषज्ञ (%4 बराबरी से परे भिन्न); राउटर के लॉजिट अपने प्रसार के %5 के भीतर; न्यूनतम मार्जिन %6</translation>
    </message>
    <message>
        <source>logits within %1</source>
        <translation>लॉजिट %1 के भीतर</translation>
    </message>
</context>
<context>
    <name>isogloss::PlanDocument</name>
    <message>
        <source>The plan</source>
        <translation>योजना</translation>
    </message>
    <message>
        <source>promote expert %1 of layer %2</source>
        <translation>परत %2 के विशेषज्ञ %1 को बढ़ावा दें</translation>
    </message>
    <message>
        <source>suppress expert %1 of layer %2</source>
        <translation>परत %2 के विशेषज्ञ %1 को दबाएँ</translation>
    </message>
    <message>
        <source>remove expert %1 of layer %2</source>
        <translation>परत %2 के विशेषज्ञ %1 को हटाएँ</translation>
    </message>
    <message>
        <source>remove %1 edit</source>
        <translation>%1 संपादन हटाएँ</translation>
    </message>
    <message>
        <source>remove %1 edits</source>
        <translation>%1 संपादन हटाएँ</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>नियम %1</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>प्रबलता</translation>
    </message>
    <message>
        <source>layer band</source>
        <translation>परत-बैंड</translation>
    </message>
    <message>
        <source>threshold θ</source>
        <translation>सीमा θ</translation>
    </message>
    <message>
        <source>Only generated tokens are steered, and a trace has none: an experiment with a generation task shows the effect.</source>
        <translation>केवल उत्पन्न टोकन बदले जाते हैं, और ट्रेस में वे नहीं होते: उत्पादन वाले कार्य का प्रयोग असर दिखाता है।</translation>
    </message>
    <message>
        <source>All edits lie outside layers %1–%2, where the plan applies: it would change nothing.</source>
        <translation>सभी संपादन परतों %1–%2 से बाहर हैं, जहाँ योजना लागू है: कुछ नहीं बदलेगा।</translation>
    </message>
    <message>
        <source>The trace has none of the languages that the plan applies to (%1): it would change nothing.</source>
        <translation>ट्रेस में वह कोई भाषा नहीं है जिस पर योजना लागू है (%1): कुछ नहीं बदलेगा।</translation>
    </message>
    <message>
        <source>where the plan applies</source>
        <translation>योजना कहाँ लागू है</translation>
    </message>
    <message>
        <source>Not in this trace: %1.</source>
        <translation>इस ट्रेस में नहीं: %1।</translation>
    </message>
</context>
<context>
    <name>isogloss::PresetFigures</name>
    <message>
        <source>Select a run on the Experiments page first: it is compared with the base.</source>
        <translation>पहले प्रयोग पृष्ठ पर एक रन चुनें: उसकी तुलना आधार से होती है।</translation>
    </message>
    <message>
        <source>Open a trace first.</source>
        <translation>पहले एक ट्रेस खोलें।</translation>
    </message>
    <message>
        <source>The trace is still growing: its figures can be made once it is whole.</source>
        <translation>ट्रेस अभी बढ़ रहा है: पूरा होने पर उसके चित्र बन सकते हैं।</translation>
    </message>
    <message>
        <source>Choose accuracies on the Correlation page first: a run of the Experiments page, or a table.</source>
        <translation>पहले सहसंबंध पृष्ठ पर सटीकता चुनें: प्रयोग पृष्ठ का रन, या एक तालिका।</translation>
    </message>
    <message>
        <source>Paper: %1</source>
        <translation>लेख: %1</translation>
    </message>
</context>
<context>
    <name>isogloss::PromptDialog</name>
    <message>
        <source>chat template</source>
        <translation>चैट टेम्पलेट</translation>
    </message>
    <message>
        <source>What the model is given</source>
        <translation>मॉडल को क्या दिया जाता है</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>row </source>
        <translation>पंक्ति </translation>
    </message>
    <message>
        <source>Row of the corpus</source>
        <translation>कॉर्पस की पंक्ति</translation>
    </message>
    <message>
        <source>The row as one user turn of the checkpoint&apos;s chat template</source>
        <translation>चेकपॉइंट के चैट टेम्पलेट में एक उपयोगकर्ता-बारी के रूप में यह पंक्ति</translation>
    </message>
    <message>
        <source>The checkpoint has no chat template.</source>
        <translation>चेकपॉइंट में कोई चैट टेम्पलेट नहीं है।</translation>
    </message>
    <message>
        <source>Exact text</source>
        <translation>सटीक पाठ</translation>
    </message>
    <message>
        <source>Token ids</source>
        <translation>टोकन आईडी</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>JSON के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>%1 tokens, %2 bytes; row %3 of %4</source>
        <translation>%1 टोकन, %2 बाइट; %4 में से पंक्ति %3</translation>
    </message>
</context>
<context>
    <name>isogloss::ResultPanel</name>
    <message>
        <source>divergence</source>
        <translation>अपसरण</translation>
    </message>
    <message>
        <source>nats per byte</source>
        <translation>नैट प्रति बाइट</translation>
    </message>
    <message>
        <source>Belebele</source>
        <translation>Belebele</translation>
    </message>
    <message>
        <source>Re-evaluate runs the corpus again with the plan. What changed, by language, is shown here.</source>
        <translation>“पुनर्मूल्यांकन” कॉर्पस को योजना के साथ फिर से चलाता है। भाषा के अनुसार क्या बदला, यह यहाँ दिखता है।</translation>
    </message>
    <message>
        <source>Before and after, by language</source>
        <translation>पहले और बाद में, भाषा के अनुसार</translation>
    </message>
    <message>
        <source>The plan has changed since. %1</source>
        <translation>योजना तब से बदल चुकी है। %1</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>किसकी तुलना</translation>
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
        <translation>%1 भाषा</translation>
    </message>
    <message>
        <source>%1 languages</source>
        <translation>%1 भाषाएँ</translation>
    </message>
    <message>
        <source>looking at what the run needs …</source>
        <translation>देखा जा रहा है कि रन को क्या चाहिए …</translation>
    </message>
    <message>
        <source>%1 rows, about %2 tokens; needs %3 of memory</source>
        <translation>%1 पंक्तियाँ, लगभग %2 टोकन; %3 मेमोरी चाहिए</translation>
    </message>
    <message>
        <source>waiting for the engine</source>
        <translation>इंजन की प्रतीक्षा</translation>
    </message>
</context>
<context>
    <name>isogloss::RunForm</name>
    <message>
        <source>chat</source>
        <translation>चैट</translation>
    </message>
    <message>
        <source>folder of the task&apos;s files</source>
        <translation>कार्य की फ़ाइलों का फ़ोल्डर</translation>
    </message>
    <message>
        <source>task.json</source>
        <translation>task.json</translation>
    </message>
    <message>
        <source>all; or names with commas, or medical</source>
        <translation>all; या अल्पविराम से अलग नाम, या medical</translation>
    </message>
    <message>
        <source>Codes with commas between them, or all</source>
        <translation>अल्पविराम से अलग कोड, या all</translation>
    </message>
    <message>
        <source>all</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>First items of each language; all = every one</source>
        <translation>हर भाषा के पहले प्रश्न; सभी = हर एक</translation>
    </message>
    <message>
        <source>The languages that are checked in the run pane</source>
        <translation>वे भाषाएँ जिन पर रन फलक में निशान है</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>चिह्नित</translation>
    </message>
    <message>
        <source>task</source>
        <translation>कार्य</translation>
    </message>
    <message>
        <source>data</source>
        <translation>डेटा</translation>
    </message>
    <message>
        <source>Choose the data folder</source>
        <translation>डेटा फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>भाषाएँ</translation>
    </message>
    <message>
        <source>items</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>shots</source>
        <translation>शॉट</translation>
    </message>
    <message>
        <source>template</source>
        <translation>टेम्पलेट</translation>
    </message>
    <message>
        <source>Choose the task&apos;s template</source>
        <translation>कार्य का टेम्पलेट चुनें</translation>
    </message>
    <message>
        <source>subjects</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>parallel corpus</source>
        <translation>समानांतर कॉर्पस</translation>
    </message>
    <message>
        <source>The prompt is one user turn of the model&apos;s chat template</source>
        <translation>प्रॉम्प्ट मॉडल के चैट टेम्पलेट की एक उपयोगकर्ता-बारी है</translation>
    </message>
    <message>
        <source>The model has no chat template</source>
        <translation>मॉडल में कोई चैट टेम्पलेट नहीं है</translation>
    </message>
</context>
<context>
    <name>isogloss::RunListModel</name>
    <message>
        <source>no plan</source>
        <translation>कोई योजना नहीं</translation>
    </message>
    <message>
        <source>plan that cannot be read</source>
        <translation>योजना पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <source>%1 edit</source>
        <translation>%1 संपादन</translation>
    </message>
    <message>
        <source>%1 edits</source>
        <translation>%1 संपादन</translation>
    </message>
    <message>
        <source> · layers %1–%2</source>
        <translation> · परतें %1–%2</translation>
    </message>
    <message>
        <source>%1 language</source>
        <translation>%1 भाषा</translation>
    </message>
    <message>
        <source>%1 languages</source>
        <translation>%1 भाषाएँ</translation>
    </message>
    <message>
        <source> · prompt tokens</source>
        <translation> · प्रॉम्प्ट के टोकन</translation>
    </message>
    <message>
        <source> · generated tokens</source>
        <translation> · उत्पन्न टोकन</translation>
    </message>
    <message>
        <source> nats/byte</source>
        <translation> नैट/बाइट</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>partial, can go on</source>
        <translation>आंशिक, जारी रह सकता है</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>running</source>
        <translation>चल रहा है</translation>
    </message>
    <message>
        <source>running, %1 %</source>
        <translation>चल रहा है, %1%</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>, %1 shots</source>
        <translation>, %1 शॉट</translation>
    </message>
    <message>
        <source>, chat</source>
        <translation>, चैट</translation>
    </message>
    <message>
        <source>run</source>
        <translation>रन</translation>
    </message>
    <message>
        <source>state</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>task</source>
        <translation>कार्य</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>भाषाएँ</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>योजना</translation>
    </message>
    <message>
        <source>mean over languages</source>
        <translation>भाषाओं पर माध्य</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>date</source>
        <translation>दिनांक</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>टिप्पणियाँ</translation>
    </message>
</context>
<context>
    <name>isogloss::RunPanel</name>
    <message>
        <source>▸ Options</source>
        <translation>▸ विकल्प</translation>
    </message>
    <message>
        <source>chat template</source>
        <translation>चैट टेम्पलेट</translation>
    </message>
    <message>
        <source>keep router logits</source>
        <translation>राउटर लॉजिट रखें</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>चलाएँ</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>मॉडल खोलें…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Open a corpus…</source>
        <translation>कॉर्पस खोलें…</translation>
    </message>
    <message>
        <source>Corpus</source>
        <translation>कॉर्पस</translation>
    </message>
    <message>
        <source>▾ Options</source>
        <translation>▾ विकल्प</translation>
    </message>
    <message>
        <source>all</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>How many rows of the corpus are run, from the first</source>
        <translation>कॉर्पस की कितनी पंक्तियाँ चलाई जाएँ, पहली से गिनकर</translation>
    </message>
    <message>
        <source>What the weights compute in: bf16 is faster, f32 gives the reference implementation&apos;s numbers</source>
        <translation>भार किसमें परिकलन करते हैं: bf16 तेज़ है, f32 संदर्भ कार्यान्वयन की संख्याएँ देता है</translation>
    </message>
    <message>
        <source>¾ of what is free</source>
        <translation>ख़ाली का ¾</translation>
    </message>
    <message>
        <source>Memory that a run may take, as 8G or 512M</source>
        <translation>रन कितनी मेमोरी ले सकता है, जैसे 8G या 512M</translation>
    </message>
    <message>
        <source>Each text becomes one user turn of the model&apos;s chat template</source>
        <translation>हर पाठ मॉडल के चैट टेम्पलेट की एक उपयोगकर्ता-बारी बन जाता है</translation>
    </message>
    <message>
        <source>the program&apos;s own</source>
        <translation>प्रोग्राम का अपना</translation>
    </message>
    <message>
        <source>Folder for traces</source>
        <translation>ट्रेसों का फ़ोल्डर</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>पंक्तियाँ</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>संख्याएँ</translation>
    </message>
    <message>
        <source>device</source>
        <translation>डिवाइस</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>मेमोरी</translation>
    </message>
    <message>
        <source>traces in</source>
        <translation>ट्रेस कहाँ</translation>
    </message>
    <message>
        <source>Every token&apos;s router logits go into the trace: the preview of a plan needs them. It grows by tokens × layers × experts × 2 bytes</source>
        <translation>हर टोकन के राउटर लॉजिट ट्रेस में जाते हैं: योजना के पूर्वावलोकन को इनकी ज़रूरत है। ट्रेस टोकन × परतें × विशेषज्ञ × 2 बाइट से बढ़ता है</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>फ़ोल्डर खोलें…</translation>
    </message>
    <message>
        <source>or an id of the hub cache: org/name</source>
        <translation>या हब कैश की आईडी: org/name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>फिर शुरू करें</translation>
    </message>
</context>
<context>
    <name>isogloss::ScopePopup</name>
    <message>
        <source>take the band</source>
        <translation>बैंड लें</translation>
    </message>
    <message>
        <source>take the selected</source>
        <translation>चुनी हुई लें</translation>
    </message>
    <message>
        <source>Apply everywhere</source>
        <translation>हर जगह लागू करें</translation>
    </message>
    <message>
        <source>all</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>उत्पन्न</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>परतें</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>भाषाएँ</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>टोकन</translation>
    </message>
    <message>
        <source>Search name, code, script</source>
        <translation>नाम, कोड, लिपि खोजें</translation>
    </message>
    <message>
        <source>Search languages</source>
        <translation>भाषाएँ खोजें</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Layers %1–%2, the steering pane&apos;s band</source>
        <translation>परतें %1–%2, स्टीयरिंग फलक का बैंड</translation>
    </message>
    <message>
        <source>The band holds all layers</source>
        <translation>बैंड में सभी परतें हैं</translation>
    </message>
    <message>
        <source>No language is selected</source>
        <translation>कोई भाषा चुनी हुई नहीं है</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
</context>
<context>
    <name>isogloss::ScopeRow</name>
    <message>
        <source>Layers, languages and tokens that the plan applies to</source>
        <translation>परतें, भाषाएँ और टोकन जिन पर योजना लागू है</translation>
    </message>
    <message>
        <source>Applies everywhere</source>
        <translation>हर जगह लागू</translation>
    </message>
    <message>
        <source>Applies to: %1</source>
        <translation>लागू: %1</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>हर जगह</translation>
    </message>
</context>
<context>
    <name>isogloss::SessionController</name>
    <message>
        <source>Isogloss ended in the middle of a session. What was open on %1 can be brought back.</source>
        <translation>Isogloss सत्र के बीच में बंद हो गया था। %1 को जो खुला था, उसे वापस लाया जा सकता है।</translation>
    </message>
    <message>
        <source>Restore the session</source>
        <translation>सत्र बहाल करें</translation>
    </message>
</context>
<context>
    <name>isogloss::ShortcutSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>कीबोर्ड</translation>
    </message>
    <message>
        <source>Heatmap: move the selected cell</source>
        <translation>हीटमैप: चुना हुआ खाना बदलें</translation>
    </message>
    <message>
        <source>arrow keys</source>
        <translation>तीर कुंजियाँ</translation>
    </message>
    <message>
        <source>Heatmap: add a language to the selection</source>
        <translation>हीटमैप: चयन में भाषा जोड़ें</translation>
    </message>
    <message>
        <source>Ctrl+click</source>
        <translation>Ctrl+क्लिक</translation>
    </message>
    <message>
        <source>Experts: promote, suppress, remove</source>
        <translation>विशेषज्ञ: बढ़ावा दें, दबाएँ, हटाएँ</translation>
    </message>
    <message>
        <source>P, S, Del</source>
        <translation>P, S, Del</translation>
    </message>
    <message>
        <source>Experts: promote</source>
        <translation>विशेषज्ञ: बढ़ावा दें</translation>
    </message>
    <message>
        <source>double click</source>
        <translation>डबल-क्लिक</translation>
    </message>
    <message>
        <source>Languages: check, uncheck</source>
        <translation>भाषाएँ: निशान लगाएँ, हटाएँ</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>स्पेस</translation>
    </message>
    <message>
        <source>Edits: change the strength</source>
        <translation>संपादन: प्रबलता बदलें</translation>
    </message>
    <message>
        <source>F2, double click</source>
        <translation>F2, डबल-क्लिक</translation>
    </message>
</context>
<context>
    <name>isogloss::StatusLine</name>
    <message>
        <source>memory %1</source>
        <translation>मेमोरी %1</translation>
    </message>
</context>
<context>
    <name>isogloss::SteeringController</name>
    <message>
        <source>With &quot;keep router logits&quot; in the options of the run, what a plan would change is shown here before it is run.</source>
        <translation>रन के विकल्पों में “राउटर लॉजिट रखें” चालू हो, तो योजना क्या बदलेगी यह चलाने से पहले यहाँ दिखता है।</translation>
    </message>
    <message>
        <source>Would change the top-%1 of %2 % of tokens in layer %3; most in %4 (%5 %), least in %6 (%7 %).</source>
        <translation>परत %3 में %2% टोकनों का top-%1 बदलेगा; सबसे अधिक %4 में (%5%), सबसे कम %6 में (%7%)।</translation>
    </message>
    <message>
        <source>layer %1: %2 %</source>
        <translation>परत %1: %2%</translation>
    </message>
    <message>
        <source>Before downstream effects: %1.</source>
        <translation>आगे की परतों पर प्रभाव से पहले: %1।</translation>
    </message>
    <message>
        <source>Share of tokens whose top-k changes, in %. The first layer is exact; later ones are before downstream effects.</source>
        <translation>उन टोकनों का हिस्सा (%) जिनका top-k बदलता है। पहली परत सटीक है; बाद की परतें आगे के प्रभावों से पहले की हैं।</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>परत %1</translation>
    </message>
    <message>
        <source>nats per byte</source>
        <translation>नैट प्रति बाइट</translation>
    </message>
    <message>
        <source>accuracy, %</source>
        <translation>सटीकता, %</translation>
    </message>
    <message>
        <source>points</source>
        <translation>अंक</translation>
    </message>
    <message>
        <source>mean divergence</source>
        <translation>माध्य अपसरण</translation>
    </message>
    <message>
        <source>open plan</source>
        <translation>योजना खोलना</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>क्लिपबोर्ड</translation>
    </message>
    <message>
        <source>paste plan</source>
        <translation>योजना चिपकाना</translation>
    </message>
    <message>
        <source>clear plan</source>
        <translation>योजना ख़ाली करना</translation>
    </message>
    <message>
        <source>No layer lies inside the isogloss line at this θ; the handle on the colour bar moves it.</source>
        <translation>इस θ पर कोई परत समभाषा रेखा के भीतर नहीं है; रंग-पट्टी का हैंडल उसे खिसकाता है।</translation>
    </message>
    <message>
        <source>Run a corpus first</source>
        <translation>पहले कॉर्पस चलाएँ</translation>
    </message>
    <message>
        <source>The run is still going on</source>
        <translation>रन अभी चल रहा है</translation>
    </message>
    <message>
        <source>The trace is not complete: resume its run first</source>
        <translation>ट्रेस पूरा नहीं है: पहले उसका रन फिर शुरू करें</translation>
    </message>
    <message>
        <source>Open the model and the corpus of this trace first</source>
        <translation>पहले इस ट्रेस का मॉडल और कॉर्पस खोलें</translation>
    </message>
    <message>
        <source>The open model is not the one of this trace</source>
        <translation>खुला मॉडल इस ट्रेस का नहीं है</translation>
    </message>
    <message>
        <source>waiting for the engine</source>
        <translation>इंजन की प्रतीक्षा</translation>
    </message>
    <message>
        <source>-steered</source>
        <translation>-steered</translation>
    </message>
    <message>
        <source>Changes %1 % of the top-%2 choices from layer %3 on; most in %4 (%5 %), least in %6 (%7 %).</source>
        <translation>परत %3 से आगे top-%2 के %1% चयन बदलते हैं; सबसे अधिक %4 में (%5%), सबसे कम %6 में (%7%)।</translation>
    </message>
    <message>
        <source>Mean %1 nats per byte [%2, %3]; lower is better.</source>
        <translation>माध्य %1 नैट प्रति बाइट [%2, %3]; कम बेहतर है।</translation>
    </message>
    <message>
        <source>Mean %1 points [%2, %3], n = %4 pairs.</source>
        <translation>माध्य %1 अंक [%2, %3], n = %4 युग्म।</translation>
    </message>
    <message>
        <source>In %1 language the interval leaves zero out.</source>
        <translation>%1 भाषा का अंतराल शून्य को बाहर रखता है।</translation>
    </message>
    <message>
        <source>In %1 languages the interval leaves zero out.</source>
        <translation>%1 भाषाओं का अंतराल शून्य को बाहर रखता है।</translation>
    </message>
    <message>
        <source>%1 language changes beyond Holm-corrected p &lt; .05.</source>
        <translation>%1 भाषा में बदलाव Holm-संशोधित p &lt; .05 से परे है।</translation>
    </message>
    <message>
        <source>%1 languages change beyond Holm-corrected p &lt; .05.</source>
        <translation>%1 भाषाओं में बदलाव Holm-संशोधित p &lt; .05 से परे है।</translation>
    </message>
    <message>
        <source>Mean over layers, against %1. %2 of %3 languages moved closer, %4 further away; grey where the interval holds zero.</source>
        <translation>परतों पर माध्य, संदर्भ %1। %3 में से %2 भाषाएँ पास आईं, %4 दूर गईं; धूसर जहाँ अंतराल में शून्य है।</translation>
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
        <translation>soft: लॉजिट टोकन के लॉजिटों के λ मानक विचलनों जितना खिसकता है</translation>
    </message>
    <message>
        <source>hard: promoted above the largest logit, suppressed below the smallest</source>
        <translation>hard: बढ़ावा पाए विशेषज्ञ सबसे बड़े लॉजिट से ऊपर, दबाए गए सबसे छोटे से नीचे</translation>
    </message>
    <message>
        <source>log-softmax: on log-probabilities, just above the largest or just below the smallest</source>
        <translation>log-softmax: लॉग-प्रायिकताओं पर, सबसे बड़ी से ज़रा ऊपर या सबसे छोटी से ज़रा नीचे</translation>
    </message>
    <message>
        <source>scaled: the logit moves by λ times its own size</source>
        <translation>scaled: लॉजिट अपने ही परिमाण के λ गुने जितना खिसकता है</translation>
    </message>
    <message>
        <source>mask: suppressed experts are never chosen; promotes nothing</source>
        <translation>mask: दबाए गए विशेषज्ञ कभी नहीं चुने जाते; किसी को बढ़ावा नहीं देता</translation>
    </message>
    <message>
        <source>inside the line</source>
        <translation>रेखा के भीतर</translation>
    </message>
    <message>
        <source>Re-evaluate</source>
        <translation>पुनर्मूल्यांकन</translation>
    </message>
    <message>
        <source>Edits of the plan</source>
        <translation>योजना के संपादन</translation>
    </message>
    <message>
        <source>No edits yet. Double-click an expert&apos;s bar to promote it, or take all above τ.</source>
        <translation>अभी कोई संपादन नहीं। बढ़ावा देने के लिए विशेषज्ञ की पट्टी पर डबल-क्लिक करें, या τ से ऊपर के सभी लें।</translation>
    </message>
    <message>
        <source>add Belebele…</source>
        <translation>Belebele जोड़ें…</translation>
    </message>
    <message>
        <source>Belebele folder</source>
        <translation>Belebele फ़ोल्डर</translation>
    </message>
    <message>
        <source>Plan ▾</source>
        <translation>योजना ▾</translation>
    </message>
    <message>
        <source>Strength λ</source>
        <translation>प्रबलता λ</translation>
    </message>
    <message>
        <source>Strength of the selected edits, of all if none is selected, and of new ones</source>
        <translation>चुने हुए संपादनों की, कोई चुना न हो तो सभी की, और नए संपादनों की प्रबलता</translation>
    </message>
    <message>
        <source>Layer band</source>
        <translation>परत-बैंड</translation>
    </message>
    <message>
        <source>Layers in which experts are looked for</source>
        <translation>परतें जिनमें विशेषज्ञ खोजे जाते हैं</translation>
    </message>
    <message>
        <source>Take the layers that are inside the isogloss line of the selected language, or of all</source>
        <translation>वे परतें लें जो चुनी हुई भाषा की, या सभी भाषाओं की, समभाषा रेखा के भीतर हैं</translation>
    </message>
    <message>
        <source>band</source>
        <translation>बैंड</translation>
    </message>
    <message>
        <source>τ: experts count as a language&apos;s own where their share of its tokens is larger by more than τ</source>
        <translation>τ: विशेषज्ञ किसी भाषा के अपने तब गिने जाते हैं जब उसके टोकनों में उनका हिस्सा τ से अधिक बड़ा हो</translation>
    </message>
    <message>
        <source>Threshold τ</source>
        <translation>थ्रेशोल्ड τ</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>दूसरा फ़ोल्डर…</translation>
    </message>
    <message>
        <source>Without Belebele</source>
        <translation>Belebele के बिना</translation>
    </message>
    <message>
        <source>promote %1 expert above τ</source>
        <translation>बढ़ावा: τ से ऊपर %1 विशेषज्ञ</translation>
    </message>
    <message>
        <source>promote %1 experts above τ</source>
        <translation>बढ़ावा: τ से ऊपर %1 विशेषज्ञ</translation>
    </message>
    <message>
        <source>suppress %1 expert below −τ</source>
        <translation>दबाव: −τ से नीचे %1 विशेषज्ञ</translation>
    </message>
    <message>
        <source>suppress %1 experts below −τ</source>
        <translation>दबाव: −τ से नीचे %1 विशेषज्ञ</translation>
    </message>
    <message>
        <source>Select a language to see the experts it uses more than the reference</source>
        <translation>कोई भाषा चुनें और देखें कि वह किन विशेषज्ञों का उपयोग संदर्भ से अधिक करती है</translation>
    </message>
    <message>
        <source>Promote %1 expert of the band whose share of tokens is larger in %2 than in %3 by over τ</source>
        <translation>बैंड के %1 विशेषज्ञ को बढ़ावा दें जिसका टोकन-हिस्सा %2 में %3 से τ से अधिक बड़ा है</translation>
    </message>
    <message>
        <source>Promote %1 experts of the band whose share of tokens is larger in %2 than in %3 by over τ</source>
        <translation>बैंड के %1 विशेषज्ञों को बढ़ावा दें जिनका टोकन-हिस्सा %2 में %3 से τ से अधिक बड़ा है</translation>
    </message>
    <message>
        <source>; %1 more stays out: no layer can promote more than its top-k</source>
        <translation>; %1 और बाहर रहता है: कोई परत अपने top-k से अधिक को बढ़ावा नहीं दे सकती</translation>
    </message>
    <message>
        <source>; %1 more stay out: no layer can promote more than its top-k</source>
        <translation>; %1 और बाहर रहते हैं: कोई परत अपने top-k से अधिक को बढ़ावा नहीं दे सकती</translation>
    </message>
    <message>
        <source>Suppress %1 expert of the band whose share of tokens is smaller in %2 than in %3 by over τ</source>
        <translation>बैंड के %1 विशेषज्ञ को दबाएँ जिसका टोकन-हिस्सा %2 में %3 से τ से अधिक छोटा है</translation>
    </message>
    <message>
        <source>Suppress %1 experts of the band whose share of tokens is smaller in %2 than in %3 by over τ</source>
        <translation>बैंड के %1 विशेषज्ञों को दबाएँ जिनका टोकन-हिस्सा %2 में %3 से τ से अधिक छोटा है</translation>
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
        <translation>Belebele फ़ाइलों का फ़ोल्डर: पहले और बाद की सटीकता भी मापी जाती है</translation>
    </message>
    <message>
        <source>Trace again with the plan, and compare</source>
        <translation>योजना के साथ फिर से ट्रेस करें, और तुलना करें</translation>
    </message>
    <message>
        <source>The plan is empty: promote or suppress an expert first</source>
        <translation>योजना ख़ाली है: पहले किसी विशेषज्ञ को बढ़ावा दें या दबाएँ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>isogloss::SweepMapChart</name>
    <message>
        <source>Outcome of the sweep by strength and by threshold and band</source>
        <translation>प्रबलता तथा थ्रेशोल्ड और बैंड के अनुसार स्वीप का परिणाम</translation>
    </message>
    <message>
        <source>Up and down choose the line of the dose-response curve.</source>
        <translation>ऊपर और नीचे तीर मात्रा-प्रतिक्रिया वक्र की पंक्ति चुनते हैं।</translation>
    </message>
    <message>
        <source>Choose the traces that the experts are found in, then Start: the outcome fills in here, cheapest run first.</source>
        <translation>वे ट्रेस चुनें जिनमें विशेषज्ञ खोजे जाते हैं, फिर “शुरू करें”: परिणाम यहाँ भरता है, सबसे सस्ता रन पहले।</translation>
    </message>
    <message>
        <source>%1  τ %2  layers %3–%4</source>
        <translation>%1  τ %2  परतें %3–%4</translation>
    </message>
    <message>
        <source>no experts</source>
        <translation>विशेषज्ञ नहीं</translation>
    </message>
    <message>
        <source>strength λ</source>
        <translation>प्रबलता λ</translation>
    </message>
    <message>
        <source>mean difference, nats per byte; • the interval leaves zero out</source>
        <translation>माध्य अंतर, नैट प्रति बाइट; • अंतराल में शून्य नहीं</translation>
    </message>
    <message>
        <source>difference, nats per byte</source>
        <translation>अंतर, नैट प्रति बाइट</translation>
    </message>
    <message>
        <source>mean accuracy, difference from the run without a plan, points; • the interval leaves zero out</source>
        <translation>माध्य सटीकता, बिना योजना के रन से अंतर, अंक; • अंतराल में शून्य नहीं</translation>
    </message>
    <message>
        <source>difference, points; • interval without zero</source>
        <translation>अंतर, अंक; • शून्य रहित अंतराल</translation>
    </message>
    <message>
        <source>difference, points</source>
        <translation>अंतर, अंक</translation>
    </message>
    <message>
        <source>  λ %1</source>
        <translation>  λ %1</translation>
    </message>
    <message>
        <source>experts in the plan: %1</source>
        <translation>योजना में विशेषज्ञ: %1</translation>
    </message>
    <message>
        <source>points</source>
        <translation>अंक</translation>
    </message>
    <message>
        <source>no expert passes the threshold</source>
        <translation>कोई विशेषज्ञ थ्रेशोल्ड पार नहीं करता</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>अभी नहीं चलाया गया</translation>
    </message>
    <message>
        <source>random control %1: %2</source>
        <translation>यादृच्छिक नियंत्रण %1: %2</translation>
    </message>
</context>
<context>
    <name>isogloss::SweepPanel</name>
    <message>
        <source>numbers above 0 and at most %1, with commas between them</source>
        <translation>0 से बड़ी और अधिकतम %1 संख्याएँ, अल्पविराम से अलग</translation>
    </message>
    <message>
        <source>at least one number</source>
        <translation>कम से कम एक संख्या</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>नियम</translation>
    </message>
    <message>
        <source>at least one rule</source>
        <translation>कम से कम एक नियम</translation>
    </message>
    <message>
        <source>bands</source>
        <translation>बैंड</translation>
    </message>
    <message>
        <source>layers from 0 like 4-19,8-35</source>
        <translation>0 से गिनी परतें, जैसे 4-19,8-35</translation>
    </message>
    <message>
        <source>at least one band of layers, like 4-19</source>
        <translation>परतों का कम से कम एक बैंड, जैसे 4-19</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Experts → plan</source>
        <translation>विशेषज्ञ → योजना</translation>
    </message>
    <message>
        <source>Put the experts of the first λ, τ, band and rule into the steering pane</source>
        <translation>पहले λ, τ, बैंड और नियम के विशेषज्ञ स्टीयरिंग फलक में रखें</translation>
    </message>
    <message>
        <source>Random controls of each plan: as many other experts in each layer</source>
        <translation>हर योजना के यादृच्छिक नियंत्रण: हर परत में उतने ही दूसरे विशेषज्ञ</translation>
    </message>
    <message>
        <source>▲ promote</source>
        <translation>▲ बढ़ावा</translation>
    </message>
    <message>
        <source>▼ suppress</source>
        <translation>▼ दबाव</translation>
    </message>
    <message>
        <source>What the plans do with the experts</source>
        <translation>योजनाएँ विशेषज्ञों के साथ क्या करती हैं</translation>
    </message>
    <message>
        <source>Choose the trace</source>
        <translation>ट्रेस चुनें</translation>
    </message>
    <message>
        <source>open one</source>
        <translation>खुला ट्रेस</translation>
    </message>
    <message>
        <source>The trace that is open, in the selected language; without one, in its reference language</source>
        <translation>जो ट्रेस खुला है, चुनी हुई भाषा में; कोई चुनी न हो तो उसकी संदर्भ भाषा में</translation>
    </message>
    <message>
        <source>The trace that is open, in its reference language</source>
        <translation>जो ट्रेस खुला है, उसकी संदर्भ भाषा में</translation>
    </message>
    <message>
        <source>experts of</source>
        <translation>विशेषज्ञ किसके</translation>
    </message>
    <message>
        <source>against</source>
        <translation>तुलना में</translation>
    </message>
    <message>
        <source>controls</source>
        <translation>नियंत्रण</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>trace:language, generic text</source>
        <translation>ट्रेस:भाषा, सामान्य पाठ</translation>
    </message>
    <message>
        <source>trace:language, task text</source>
        <translation>ट्रेस:भाषा, कार्य</translation>
    </message>
</context>
<context>
    <name>isogloss::TokenTexts</name>
    <message>
        <source>Open the folder of the model that this trace was made with, and the tokens are shown as text.</source>
        <translation>जिस मॉडल से यह ट्रेस बना था उसका फ़ोल्डर खोलें, तो टोकन पाठ के रूप में दिखेंगे।</translation>
    </message>
    <message>
        <source>The open model has another tokenizer than the trace&apos;s: open the model that the trace was made with, and the tokens are shown as text.</source>
        <translation>खुले मॉडल का टोकनाइज़र ट्रेस वाले से अलग है: जिस मॉडल से ट्रेस बना था उसे खोलें, तो टोकन पाठ के रूप में दिखेंगे।</translation>
    </message>
</context>
<context>
    <name>isogloss::TokensChart</name>
    <message>
        <source>Tokens of one row in several languages</source>
        <translation>कई भाषाओं में एक पंक्ति के टोकन</translation>
    </message>
    <message>
        <source>Click a layer of the heatmap: its tokens are shown here, sentence by sentence.</source>
        <translation>हीटमैप की किसी परत पर क्लिक करें: उसके टोकन यहाँ दिखते हैं, वाक्य-दर-वाक्य।</translation>
    </message>
    <message>
        <source>divergence of a token&apos;s experts from the %1 sentence, JS in bits</source>
        <translation>%1 वाक्य से टोकन के विशेषज्ञों का अपसरण, JS, बिट में</translation>
    </message>
    <message>
        <source>first expert of a token, layer %1:</source>
        <translation>टोकन का पहला विशेषज्ञ, परत %1:</translation>
    </message>
    <message>
        <source>grey: others</source>
        <translation>धूसर: अन्य</translation>
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
        <translation>टोकन %1, कुल %2, आईडी %3</translation>
    </message>
    <message>
        <source>experts (effective weight): %1</source>
        <translation>विशेषज्ञ (प्रभावी भार): %1</translation>
    </message>
    <message>
        <source>raw router logits: the %2 largest lead by %1 (chosen by score + bias)</source>
        <translation>राउटर के मूल लॉजिट: सबसे बड़े %2 की बढ़त %1 (स्कोर + बायस से चुने गए)</translation>
    </message>
    <message>
        <source>raw router logits: the %2 largest lead by %1</source>
        <translation>राउटर के मूल लॉजिट: सबसे बड़े %2 की बढ़त %1</translation>
    </message>
    <message>
        <source>divergence from the %1 sentence: %2 bits</source>
        <translation>%1 वाक्य से अपसरण: %2 बिट</translation>
    </message>
    <message>
        <source>Left and right move over the tokens, up and down over a token&apos;s experts; Enter selects the expert, P promotes it, S suppresses it, Delete takes it out of the plan.</source>
        <translation>बाएँ और दाएँ तीर टोकनों पर, ऊपर और नीचे तीर टोकन के विशेषज्ञों पर चलते हैं; Enter विशेषज्ञ चुनती है, P बढ़ावा देती है, S दबाती है, Delete योजना से निकालती है।</translation>
    </message>
</context>
<context>
    <name>isogloss::TokensController</name>
    <message>
        <source>Layer %1 has not been run yet.</source>
        <translation>परत %1 अभी चलाई नहीं गई है।</translation>
    </message>
    <message>
        <source>row %1 (%2), layer %3, top-%4; below each token its first experts; a click selects the first one, a double click promotes it</source>
        <translation>पंक्ति %1 (%2), परत %3, top-%4; हर टोकन के नीचे उसके पहले विशेषज्ञ; क्लिक पहले को चुनता है, डबल-क्लिक उसे बढ़ावा देता है</translation>
    </message>
</context>
<context>
    <name>isogloss::TokensPage</name>
    <message>
        <source>by expert</source>
        <translation>विशेषज्ञ से</translation>
    </message>
    <message>
        <source>by divergence</source>
        <translation>अपसरण से</translation>
    </message>
    <message>
        <source>Row of the corpus</source>
        <translation>कॉर्पस की पंक्ति</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>पिछली पंक्ति</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>अगली पंक्ति</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>कुल %1</translation>
    </message>
    <message>
        <source>Colours of the tokens</source>
        <translation>टोकनों के रंग</translation>
    </message>
</context>
<context>
    <name>isogloss::TourCard</name>
    <message>
        <source>End the visit</source>
        <translation>परिचय समाप्त करें</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूर्ण</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>अगला</translation>
    </message>
</context>
<context>
    <name>isogloss::TraceView</name>
    <message>
        <source>Click a cell of the heatmap to see its experts.</source>
        <translation>हीटमैप के किसी खाने पर क्लिक करें और उसके विशेषज्ञ देखें।</translation>
    </message>
    <message>
        <source>Layer %1 has no experts: it is dense.</source>
        <translation>परत %1 में विशेषज्ञ नहीं हैं: वह सघन है।</translation>
    </message>
    <message>
        <source>Layer %1 has not been run yet.</source>
        <translation>परत %1 अभी चलाई नहीं गई है।</translation>
    </message>
    <message>
        <source>means over %1 rows; intervals follow</source>
        <translation>%1 पंक्तियों के माध्य; अंतराल आगे आते हैं</translation>
    </message>
    <message>
        <source>%1 % intervals over %2 rows</source>
        <translation>%2 पंक्तियों पर %1% अंतराल</translation>
    </message>
    <message>
        <source>layer %1, %2 experts, top-%3</source>
        <translation>परत %1, %2 विशेषज्ञ, top-%3</translation>
    </message>
    <message>
        <source>Routing entropy by layer and language.</source>
        <translation>परत और भाषा के अनुसार राउटिंग एन्ट्रॉपी।</translation>
    </message>
    <message>
        <source>Consistency of routing (Jaccard similarity of two tokens&apos; experts) by layer and language.</source>
        <translation>परत और भाषा के अनुसार राउटिंग संगति (दो टोकनों के विशेषज्ञों की Jaccard समानता)।</translation>
    </message>
    <message>
        <source>Change of the divergence by layer and language, after minus before.</source>
        <translation>परत और भाषा के अनुसार विचलन में बदलाव, बाद घटा पहले।</translation>
    </message>
    <message>
        <source>Width of the intervals of the divergence, by layer and language.</source>
        <translation>परत और भाषा के अनुसार विचलन के अंतराल की चौड़ाई।</translation>
    </message>
    <message>
        <source>Divergence by layer and language.</source>
        <translation>परत और भाषा के अनुसार विचलन।</translation>
    </message>
    <message>
        <source>Share of tokens whose top-k the plan would change, by layer and language, each layer as it was recorded.</source>
        <translation>उन टोकनों का हिस्सा जिनका top-k योजना बदलेगी, परत और भाषा के अनुसार, हर परत जैसी दर्ज हुई।</translation>
    </message>
    <message>
        <source>means over the first %1 of %2 rows; the others follow</source>
        <translation>%2 में से पहली %1 पंक्तियों के माध्य; शेष आ रही हैं</translation>
    </message>
</context>
</TS>
