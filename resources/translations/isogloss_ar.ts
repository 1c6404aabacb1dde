<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>QApplication</name>
    <message>
        <source>Shows where a Mixture-of-Experts language model stops routing by language, and moves that line.</source>
        <translation>يبيّن أين يتوقف نموذج لغوي من نوع Mixture-of-Experts عن التوجيه بحسب اللغة، ويحرّك ذلك الخط.</translation>
    </message>
    <message>
        <source>Open the demo and run it.</source>
        <translation>فتح العرض التجريبي وتشغيله.</translation>
    </message>
    <message>
        <source>Model folders, corpus folders, traces (.isogloss.h5), sessions (.isogloss), plans (.plan.json).</source>
        <translation>مجلدات النماذج ومجلدات المدوّنات والتتبّعات (⁦.isogloss.h5⁩) والجلسات (⁦.isogloss⁩) والخطط (⁦.plan.json⁩).</translation>
    </message>
    <message>
        <source>Language of the window: en, de, fr, es, zh_CN, ja, hi, ar (default: as chosen, or the system&apos;s).</source>
        <translation>لغة النافذة: en أو de أو fr أو es أو zh_CN أو ja أو hi أو ar (المبدئي: اللغة المختارة، وإلا فلغة النظام).</translation>
    </message>
</context>
<context>
    <name>isogloss::Autosave</name>
    <message>
        <source>The session cannot be kept for the case of a crash. %1</source>
        <translation>تعذّر الاحتفاظ بالجلسة تحسّبًا لانهيار البرنامج. %1</translation>
    </message>
</context>
<context>
    <name>isogloss::BandSlider</name>
    <message>
        <source>layers %1 to %2</source>
        <translation>الطبقات من %1 إلى %2</translation>
    </message>
</context>
<context>
    <name>isogloss::Banner</name>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>isogloss::Caption</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Without intervals.</source>
        <translation>بلا مجالات.</translation>
    </message>
    <message>
        <source>Intervals: %1 %, %2 bootstrap over sequences, %3 resamples, seed %4.</source>
        <translation>المجالات: %1 %، بوتستراب %2، %3 من إعادات المعاينة، البذرة %4.</translation>
    </message>
    <message>
        <source>BCa</source>
        <translation>BCa</translation>
    </message>
    <message>
        <source>percentile</source>
        <translation>المئين</translation>
    </message>
    <message>
        <source>The distributions are the weights of the chosen experts, which sum to 1.</source>
        <translation>التوزيعات هي أوزان الخبراء المختارين، ومجموعها 1.</translation>
    </message>
    <message>
        <source>The distributions are the router&apos;s sigmoid scores over all experts, divided by their sum.</source>
        <translation>التوزيعات هي درجات sigmoid للموجّه على كل الخبراء مقسومة على مجموعها.</translation>
    </message>
    <message>
        <source>The distributions are the router&apos;s softmax over all experts.</source>
        <translation>التوزيعات هي softmax الموجّه على كل الخبراء.</translation>
    </message>
    <message>
        <source>Trace: %1.</source>
        <translation>الأثر: %1.</translation>
    </message>
    <message>
        <source>Entropy-normalised Jensen–Shannon divergence from %1, mean over n = %2 parallel sequences.</source>
        <translation>تباعد جنسن–شانون المقيّس بالإنتروبيا عن %1، المتوسط على n = %2 من المتتاليات المتوازية.</translation>
    </message>
    <message>
        <source>Unit: %1; mean over n = %2 sequences.</source>
        <translation>الوحدة: %1؛ المتوسط على n = %2 من المتتاليات.</translation>
    </message>
    <message>
        <source>Divergence of every two languages in layer %1.</source>
        <translation>تباعد كل لغتين في الطبقة %1.</translation>
    </message>
    <message>
        <source>Divergence of every two languages in the layers %1, on one scale.</source>
        <translation>تباعد كل لغتين في الطبقات %1، على مقياس واحد.</translation>
    </message>
    <message>
        <source>Entropy-normalised Jensen–Shannon divergence, mean over n = %1 parallel sequences.</source>
        <translation>تباعد جنسن–شانون المقيّس بالإنتروبيا، المتوسط على n = %1 من المتتاليات المتوازية.</translation>
    </message>
    <message>
        <source>The languages are in the order of the dendrogram of layer %1 (average linkage).</source>
        <translation>اللغات بترتيب المخطط الشجري للطبقة %1 (الربط المتوسط).</translation>
    </message>
    <message>
        <source>Experts of layer %1: activation frequency in %2 minus that in %3.</source>
        <translation>خبراء الطبقة %1: تكرار التفعيل في %2 مطروحًا منه تكراره في %3.</translation>
    </message>
    <message>
        <source>Share of tokens with the expert among the top %1 of %2, mean over n = %3 sequences.</source>
        <translation>نسبة الرموز التي يقع الخبير ضمن أعلى %1 من %2 فيها، المتوسط على n = %3 من المتتاليات.</translation>
    </message>
    <message>
        <source>Number of specialised experts: by threshold τ over all layers, and by layer at τ = %1.</source>
        <translation>عدد الخبراء المتخصصين: بحسب العتبة τ على كل الطبقات، وبحسب الطبقة عند τ = %1.</translation>
    </message>
    <message>
        <source>Task: activation frequency in %1 exceeds that in %2 by more than τ.</source>
        <translation>المهمة: تكرار التفعيل في %1 يفوق تكراره في %2 بأكثر من τ.</translation>
    </message>
    <message>
        <source>Multilingual: the frequency in any of n = %1 languages exceeds that in %2 by more than τ.</source>
        <translation>متعدد اللغات: التكرار في أي من n = %1 من اللغات يفوق تكراره في %2 بأكثر من τ.</translation>
    </message>
    <message>
        <source>%1 layers of %2 experts.</source>
        <translation>%1 من الطبقات، في كل منها %2 من الخبراء.</translation>
    </message>
    <message>
        <source>Correlation of divergence from %1 with accuracy over n = %2 languages.</source>
        <translation>ارتباط التباعد عن %1 بالدقة على n = %2 من اللغات.</translation>
    </message>
    <message>
        <source>Intervals: %1 %, Fisher&apos;s z.</source>
        <translation>المجالات: %1 %، تحويل فيشر z.</translation>
    </message>
    <message>
        <source>Permutation null: %1 shuffles, seed %2.</source>
        <translation>التوزيع الصفري بالتبديل: %1 من التبديلات، البذرة %2.</translation>
    </message>
    <message>
        <source>Accuracies: %1.</source>
        <translation>الدقة: %1.</translation>
    </message>
    <message>
        <source>Loss before and after, in nats per byte (lower is better), by language.</source>
        <translation>الخسارة قبل وبعد، بالنات لكل بايت (الأقل أفضل)، بحسب اللغة.</translation>
    </message>
    <message>
        <source>Accuracy on %1 before and after, by language.</source>
        <translation>الدقة على %1 قبل وبعد، بحسب اللغة.</translation>
    </message>
    <message>
        <source>n = %1 items per language, the same in both runs; differences are paired.</source>
        <translation>n = %1 من البنود لكل لغة، هي نفسها في التشغيلين؛ الفروق مزدوجة.</translation>
    </message>
    <message>
        <source>The row for all languages resamples an item in all its languages as one.</source>
        <translation>صف كل اللغات يعيد معاينة البند في كل لغاته كأنه واحد.</translation>
    </message>
    <message>
        <source>over sequences</source>
        <translation>على المتتاليات</translation>
    </message>
    <message>
        <source>over items</source>
        <translation>على البنود</translation>
    </message>
    <message>
        <source>U curve: three languages by layer</source>
        <translation>منحنى U: ثلاث لغات بحسب الطبقة</translation>
    </message>
    <message>
        <source>Divergence by layer, coloured by accuracy</source>
        <translation>التباعد بحسب الطبقة، ملوّنًا بالدقة</translation>
    </message>
    <message>
        <source>Routing entropy by layer</source>
        <translation>إنتروبيا التوجيه بحسب الطبقة</translation>
    </message>
    <message>
        <source>Languages against languages, several layers</source>
        <translation>اللغات مقابل اللغات، عدة طبقات</translation>
    </message>
    <message>
        <source>Number of specialised experts</source>
        <translation>عدد الخبراء المتخصصين</translation>
    </message>
    <message>
        <source>Experts of a layer, by number</source>
        <translation>خبراء طبقة، بحسب الرقم</translation>
    </message>
    <message>
        <source>Correlation with accuracy</source>
        <translation>الارتباط بالدقة</translation>
    </message>
    <message>
        <source>Accuracy, base against steered</source>
        <translation>الدقة، الأساس مقابل الموجَّه</translation>
    </message>
    <message>
        <source>Divergence by layer of %1.</source>
        <translation>التباعد بحسب الطبقة: %1.</translation>
    </message>
    <message>
        <source>Divergence by layer, one line per language (%1), coloured by accuracy (%2).</source>
        <translation>التباعد بحسب الطبقة، خط لكل لغة (%1)، ملوّن بالدقة (%2).</translation>
    </message>
    <message>
        <source>Entropy of the pooled routing distribution by layer, one line per language (%1), %2 in black.</source>
        <translation>إنتروبيا توزيع التوجيه المجمّع بحسب الطبقة، خط لكل لغة (%1)، و%2 بالأسود.</translation>
    </message>
    <message>
        <source>Pearson&apos;s r by layer, and the languages of layer %1.</source>
        <translation>معامل بيرسون r بحسب الطبقة، ولغات الطبقة %1.</translation>
    </message>
    <message>
        <source>Co-activation of the experts of layer %1 in %2: share of the tokens with expert i (row) among their top %3 of %4 that also chose expert j (column).</source>
        <translation>التنشيط المشترك لخبراء الطبقة %1 في %2: نسبة الرموز التي يقع الخبير i (صف) ضمن أفضل %3 من %4 لديها واختارت أيضًا الخبير j (عمود).</translation>
    </message>
    <message>
        <source>%1 tokens.</source>
        <translation>%1 رمزًا.</translation>
    </message>
    <message>
        <source>Even, independent routing gives (k − 1) ÷ (E − 1) = %1 %.</source>
        <translation>التوجيه المتساوي المستقل يعطي (k − 1) ÷ (E − 1) = %1 %.</translation>
    </message>
    <message>
        <source>Hatched: experts that no token chose.</source>
        <translation>مخطّط: خبراء لم يخترهم أي رمز.</translation>
    </message>
    <message>
        <source>Intervals of the difference are drawn from the value before on, and no further than values can be.</source>
        <translation>رُسمت فترات الفرق انطلاقًا من القيمة السابقة، ولا تتجاوز القيم الممكنة.</translation>
    </message>
</context>
<context>
    <name>isogloss::Chart</name>
    <message>
        <source>rests: outside the plan&apos;s scope</source>
        <translation>معطّل: خارج نطاق تطبيق الخطة</translation>
    </message>
</context>
<context>
    <name>isogloss::CoactivationChart</name>
    <message>
        <source>Experts of the selected layer that are chosen together</source>
        <translation>خبراء الطبقة المحددة الذين يُختارون معًا</translation>
    </message>
    <message>
        <source>Up and down move the selected expert, left and right read out the experts chosen with it; P or Enter promotes it, S suppresses it, Delete takes it out of the plan.</source>
        <translation>أعلى وأسفل ينقلان الخبير المحدد، ويسار ويمين يقرآن من اختير معه؛ P أو Enter يعزّزه، وS يكبته، وDelete يزيله من الخطة.</translation>
    </message>
    <message>
        <source>Click a layer in the heatmap: which of its experts are chosen together is shown here.</source>
        <translation>انقر طبقة في الخريطة: يظهر هنا أي خبرائها يُختارون معًا.</translation>
    </message>
    <message>
        <source>layer %1 · expert %2</source>
        <translation>الطبقة %1 · الخبير %2</translation>
    </message>
    <message>
        <source>layer %1 · expert %2, also %3</source>
        <translation>الطبقة %1 · الخبير %2، وأيضًا %3</translation>
    </message>
    <message>
        <source>expert %1 is chosen by none of the %2 tokens</source>
        <translation>الخبير %1 لم يختره أي من %2 رمزًا</translation>
    </message>
    <message>
        <source>chosen by %1 of %2 tokens, %3 %</source>
        <translation>اختاره %1 من %2 رمزًا، %3 %</translation>
    </message>
    <message>
        <source>%1 % of the tokens of %2 also chose %3</source>
        <translation>%1 % من رموز %2 اختارت أيضًا %3</translation>
    </message>
    <message>
        <source>%1 of its %2 tokens; %3 tokens in all</source>
        <translation>%1 من رموزه %2؛ %3 رمزًا إجمالًا</translation>
    </message>
    <message>
        <source>lift %1: of all tokens, %2 % chose %3</source>
        <translation>الرفع %1: من كل الرموز، %2 % اختارت %3</translation>
    </message>
    <message>
        <source>%1 is promoted by the plan</source>
        <translation>الخطة تعزّز %1</translation>
    </message>
    <message>
        <source>%1 is suppressed by the plan</source>
        <translation>الخطة تكبت %1</translation>
    </message>
    <message>
        <source> (chosen together, side by side)</source>
        <translation> (المختارون معًا متجاورون)</translation>
    </message>
    <message>
        <source>also chosen j</source>
        <translation>اختير أيضًا j</translation>
    </message>
    <message>
        <source>expert i</source>
        <translation>الخبير i</translation>
    </message>
    <message>
        <source>%1, layer %2: share of i&apos;s tokens, %</source>
        <translation>‏%1، الطبقة %2: نسبة من رموز i، %</translation>
    </message>
    <message>
        <source>share of i&apos;s tokens, %</source>
        <translation>نسبة من رموز i، %</translation>
    </message>
    <message>
        <source>| %1 %: even, independent routing, (k − 1) ÷ (E − 1)</source>
        <translation>| %1 %: توجيه متساوٍ مستقل، (k − 1) ÷ (E − 1)</translation>
    </message>
    <message>
        <source>| %1 %: even routing</source>
        <translation>| %1 %: توجيه متساوٍ</translation>
    </message>
    <message>
        <source>| even: %1 %</source>
        <translation>| متساوٍ: %1 %</translation>
    </message>
</context>
<context>
    <name>isogloss::CoactivationController</name>
    <message>
        <source>Open a trace: which experts of a layer are chosen together is shown here.</source>
        <translation>افتح أثرًا: يظهر هنا أي خبراء الطبقة يُختارون معًا.</translation>
    </message>
    <message>
        <source>Reading the trace…</source>
        <translation>تجري قراءة الأثر…</translation>
    </message>
    <message>
        <source>Click a layer in the heatmap (Divergence): which of its experts are chosen together is shown here.</source>
        <translation>انقر طبقة في الخريطة (التباعد): يظهر هنا أي خبرائها يُختارون معًا.</translation>
    </message>
    <message>
        <source>Layer %1 has no experts: it is dense. Click another layer in the heatmap.</source>
        <translation>الطبقة %1 بلا خبراء: إنها كثيفة. انقر طبقة أخرى في الخريطة.</translation>
    </message>
    <message>
        <source>Layer %1 has not been run yet. Wait for it, resume the run, or click a layer that is complete.</source>
        <translation>لم تُشغَّل الطبقة %1 بعد. انتظرها، أو تابع التشغيل، أو انقر طبقة مكتملة.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>يجري العدّ…</translation>
    </message>
    <message>
        <source>%1, layer %2, %3 tokens, top %4 of %5; click an expert to select it, double-click to promote it</source>
        <translation>‏%1، الطبقة %2، %3 رمزًا، أفضل %4 من %5؛ انقر لاختيار خبير، وانقر مرتين لتعزيزه</translation>
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
        <translation>ابحث في الأوامر واللغات …</translation>
    </message>
</context>
<context>
    <name>isogloss::CorrelationController</name>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>⁨%1⁩ · ⁨%2⁩ · ⁨%3⁩</translation>
    </message>
    <message>
        <source>Divergence from %1 against accuracy over %2 languages; %3 shuffles. Click a point to select its language, a layer to see it above.</source>
        <translation>التباعد عن %1 مقابل الدقة، عدد اللغات %2؛ عدد مرات الخلط %3. انقر نقطة لتحديد لغتها، وانقر طبقة لعرضها في الأعلى.</translation>
    </message>
    <message>
        <source>Without an accuracy: %1.</source>
        <translation>بلا دقة معلومة: %1.</translation>
    </message>
</context>
<context>
    <name>isogloss::CorrelationLayers</name>
    <message>
        <source>Correlation of divergence with accuracy, by layer</source>
        <translation>ارتباط التباعد بالدقة بحسب الطبقة</translation>
    </message>
    <message>
        <source>Left and right move the selected layer.</source>
        <translation>السهمان الأيمن والأيسر يغيّران الطبقة المحددة.</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>Spearman&apos;s ρ by layer, %1 % interval</source>
        <translation>معامل Spearman‏ ⁦ρ⁩ بحسب الطبقة، فترة %1%</translation>
    </message>
    <message>
        <source>Pearson&apos;s r by layer, %1 % interval; grey: central %1 % under shuffled accuracies</source>
        <translation>معامل Pearson‏ ⁦r⁩ بحسب الطبقة، فترة %1%؛ بالرمادي: %1% الوسطى عند خلط قيم الدقة</translation>
    </message>
    <message>
        <source>layer %1, n = %2</source>
        <translation>الطبقة %1، ⁦n = %2⁩</translation>
    </message>
    <message>
        <source>p = %1</source>
        <translation>⁦p = %1⁩</translation>
    </message>
    <message>
        <source>Holm %1, permutation %2, over layers %3</source>
        <translation>⁦Holm %1⁩، بالتبديل %2، على كل الطبقات %3</translation>
    </message>
    <message>
        <source>Pearson&apos;s r, %1 % interval; grey: shuffled</source>
        <translation>معامل بيرسون r، مجال %1 %؛ الرمادي: بعد الخلط</translation>
    </message>
    <message>
        <source>Pearson&apos;s r, %1 % interval</source>
        <translation>معامل بيرسون r، مجال %1 %</translation>
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
        <translation>تشغيل أو جدول</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>جدول…</translation>
    </message>
    <message>
        <source>A CSV table with the columns language and accuracy, or a result of isogloss-cli evaluate</source>
        <translation>جدول CSV بالعمودين language و accuracy، أو نتيجة من ⁦isogloss-cli evaluate⁩</translation>
    </message>
    <message>
        <source>accuracies of</source>
        <translation>قيم الدقة من</translation>
    </message>
    <message>
        <source>Coefficient</source>
        <translation>المعامل</translation>
    </message>
</context>
<context>
    <name>isogloss::CorrelationScatter</name>
    <message>
        <source>Divergence against accuracy, one point per language</source>
        <translation>التباعد مقابل الدقة، نقطة لكل لغة</translation>
    </message>
    <message>
        <source>Choose where the accuracies come from: a run of the Experiments page, or a table (csv).</source>
        <translation>اختر مصدر قيم الدقة: تشغيلًا من صفحة التجارب، أو جدولًا (csv).</translation>
    </message>
    <message>
        <source>divergence from %1 in layer %2</source>
        <translation>التباعد عن %1 في الطبقة %2</translation>
    </message>
    <message>
        <source>accuracy, %</source>
        <translation>الدقة، %</translation>
    </message>
    <message>
        <source>%1 = %2%3, p = %4, n = %5</source>
        <translation>⁦%1 = %2%3, p = %4, n = %5⁩</translation>
    </message>
    <message>
        <source>; permutation p = %1, over layers %2</source>
        <translation>؛ بالتبديل ⁦p = %1⁩، على كل الطبقات %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>⁨%1⁩ · ⁨%2⁩</translation>
    </message>
    <message>
        <source>divergence %1</source>
        <translation>التباعد %1</translation>
    </message>
    <message>
        <source>accuracy %1 %</source>
        <translation>الدقة %1%</translation>
    </message>
    <message>
        <source>The arrow keys go to the next language in their direction; Ctrl and click add one, a drag selects those in it.</source>
        <translation>مفاتيح الأسهم تنتقل إلى اللغة التالية في اتجاهها؛ Ctrl مع النقر يضيف لغة، والسحب يحدد ما بداخله.</translation>
    </message>
    <message>
        <source>   n = %1</source>
        <translation>   ⁦n = %1⁩</translation>
    </message>
    <message>
        <source>%1 of %2 named</source>
        <translation>%1 من %2 بأسمائها</translation>
    </message>
</context>
<context>
    <name>isogloss::CurvesChart</name>
    <message>
        <source>Divergence by layer, one curve per selected language</source>
        <translation>التباعد بحسب الطبقة، منحنى لكل لغة محددة</translation>
    </message>
    <message>
        <source>Left and right move the selected layer.</source>
        <translation>السهمان الأيمن والأيسر يغيّران الطبقة المحددة.</translation>
    </message>
    <message>
        <source>The divergence of each selected language, layer by layer, with its interval.</source>
        <translation>تباعد كل لغة محددة، طبقة تلو طبقة، مع فترته.</translation>
    </message>
    <message>
        <source>noise floor</source>
        <translation>أرضية الضوضاء</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>divergence from %1</source>
        <translation>التباعد عن %1</translation>
    </message>
    <message>
        <source> · %1 % intervals, n = %2</source>
        <translation> · فترات %1%، ⁦n = %2⁩</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>الطبقة %1</translation>
    </message>
    <message>
        <source>%1  not computed yet</source>
        <translation>⁨%1⁩  لم يُحسب بعد</translation>
    </message>
    <message>
        <source>%1  %2%3</source>
        <translation>⁨%1⁩  ⁦%2%3⁩</translation>
    </message>
    <message>
        <source>routing entropy, nats</source>
        <translation>إنتروبيا التوجيه، نات</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>و%1 أخرى</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>الفئة %1</translation>
    </message>
    <message>
        <source>no accuracies yet: choose them on the Correlation page</source>
        <translation>لا دقة بعد: اخترها في صفحة الارتباط</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>   n = %1</source>
        <translation>   ⁦n = %1⁩</translation>
    </message>
</context>
<context>
    <name>isogloss::DivergencePage</name>
    <message>
        <source>%1, all experts</source>
        <translation>‏⁨%1⁩، كل الخبراء</translation>
    </message>
    <message>
        <source>top-k weights</source>
        <translation>أوزان ⁦top-k⁩</translation>
    </message>
    <message>
        <source>mean divergence</source>
        <translation>متوسط التباعد</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>family</source>
        <translation>العائلة</translation>
    </message>
    <message>
        <source>resource class</source>
        <translation>فئة الموارد</translation>
    </message>
    <message>
        <source>before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>after</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Divergence by layer and language</source>
        <translation>التباعد بحسب الطبقة واللغة</translation>
    </message>
    <message>
        <source>Divergence by layer of the selected languages</source>
        <translation>تباعد اللغات المحددة بحسب الطبقة</translation>
    </message>
    <message>
        <source>Experts of the selected layer</source>
        <translation>خبراء الطبقة المحددة</translation>
    </message>
    <message>
        <source>By layer</source>
        <translation>بالطبقات</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>الخبراء</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>الحصص</translation>
    </message>
    <message>
        <source>Both languages&apos; shares of tokens, instead of their difference</source>
        <translation>حصتا اللغتين من الرموز بدل الفرق بينهما</translation>
    </message>
    <message>
        <source>by number</source>
        <translation>بالرقم</translation>
    </message>
    <message>
        <source>Experts in the order of their numbers, instead of by value</source>
        <translation>الخبراء بترتيب أرقامهم بدل القيمة</translation>
    </message>
    <message>
        <source>softmax</source>
        <translation>softmax</translation>
    </message>
    <message>
        <source>Which distribution over experts is compared</source>
        <translation>أي توزيع على الخبراء يُقارَن</translation>
    </message>
    <message>
        <source>Order of the languages</source>
        <translation>ترتيب اللغات</translation>
    </message>
    <message>
        <source>The language that the others are compared with</source>
        <translation>اللغة التي تُقارَن بها اللغات الأخرى</translation>
    </message>
    <message>
        <source>Figure…</source>
        <translation>شكل…</translation>
    </message>
    <message>
        <source>Export a chart for a paper, with its data</source>
        <translation>تصدير مخطط لورقة بحثية مع بياناته</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>⁨%1⁩   ⁨%2⁩</translation>
    </message>
    <message>
        <source>against</source>
        <translation>مقابل</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>مقابل %1</translation>
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
        <translation>قيم sigmoid للموجِّه، دون انحياز الاختيار، مقسومةً على مجموعها</translation>
    </message>
    <message>
        <source>Softmax of the router&apos;s logits over all experts, without any selection bias</source>
        <translation>دالة softmax على قيم logits للموجِّه عبر كل الخبراء، دون أي انحياز في الاختيار</translation>
    </message>
    <message>
        <source>sort: %1</source>
        <translation>الترتيب: %1</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>divergence</source>
        <translation>التباعد</translation>
    </message>
    <message>
        <source>interval width</source>
        <translation>عرض المجال</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>الإنتروبيا</translation>
    </message>
    <message>
        <source>consistency</source>
        <translation>الاتساق</translation>
    </message>
    <message>
        <source>What the heatmap shows</source>
        <translation>ما تعرضه الخريطة الحرارية</translation>
    </message>
    <message>
        <source>language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>What the colours of the lines say</source>
        <translation>ما تدل عليه ألوان الخطوط</translation>
    </message>
    <message>
        <source>colour: %1</source>
        <translation>اللون: %1</translation>
    </message>
    <message>
        <source>Choose accuracies on the Correlation page first.</source>
        <translation>اختر الدقة أولًا في صفحة الارتباط.</translation>
    </message>
    <message>
        <source>similarity</source>
        <translation>التشابه</translation>
    </message>
    <message>
        <source>Search name, code, script</source>
        <translation>ابحث بالاسم أو الكود أو الكتابة</translation>
    </message>
    <message>
        <source>Show only some languages</source>
        <translation>إظهار بعض اللغات فقط</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Languages with like rows side by side: average linkage, distance = mean difference over the layers</source>
        <translation>اللغات المتشابهة الصفوف متجاورة: الربط المتوسط، المسافة = متوسط الفرق على الطبقات</translation>
    </message>
    <message>
        <source>Divergence by layer and language, after</source>
        <translation>التباعد بحسب الطبقة واللغة، بعد</translation>
    </message>
    <message>
        <source>plan preview</source>
        <translation>معاينة الخطة</translation>
    </message>
    <message>
        <source>both</source>
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>Before or after</source>
        <translation>قبل أو بعد</translation>
    </message>
    <message>
        <source>Before and after side by side: the same rows, layers and colours</source>
        <translation>قبل وبعد جنبًا إلى جنب: الصفوف والطبقات والألوان نفسها</translation>
    </message>
    <message>
        <source>In a pane of its own</source>
        <translation>في لوحة مستقلة</translation>
    </message>
    <message>
        <source>Experts of a layer</source>
        <translation>خبراء طبقة</translation>
    </message>
</context>
<context>
    <name>isogloss::DockTitle</name>
    <message>
        <source>Float or dock</source>
        <translation>تعويم أو إرساء</translation>
    </message>
    <message>
        <source>Float or dock %1</source>
        <translation>تعويم لوحة %1 أو إرساؤها</translation>
    </message>
    <message>
        <source>Close (the View menu brings it back)</source>
        <translation>إغلاق (تعيدها قائمة العرض)</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>إغلاق لوحة %1</translation>
    </message>
</context>
<context>
    <name>isogloss::DoseChart</name>
    <message>
        <source>Difference against strength, task experts and random controls</source>
        <translation>الفرق مقابل الشدة، خبراء المهمة والضوابط العشوائية</translation>
    </message>
    <message>
        <source>The dose-response curve of the chosen line appears with its first run.</source>
        <translation>يظهر منحنى الجرعة والاستجابة للسطر المختار مع أول تشغيل له.</translation>
    </message>
    <message>
        <source>%1, τ %2, layers %3–%4</source>
        <translation>⁨%1⁩، ⁦τ %2⁩، الطبقات %3–%4</translation>
    </message>
    <message>
        <source>strength λ</source>
        <translation>الشدة λ</translation>
    </message>
    <message>
        <source>difference, nats per byte · %1</source>
        <translation>الفرق، نات لكل بايت · ⁨%1⁩</translation>
    </message>
    <message>
        <source>difference, points · %1</source>
        <translation>الفرق، نقاط · ⁨%1⁩</translation>
    </message>
    <message>
        <source>● task experts   ○ random controls, line: their mean</source>
        <translation>● خبراء المهمة   ○ الضوابط العشوائية، الخط: متوسطها</translation>
    </message>
    <message>
        <source>task experts, λ %1</source>
        <translation>خبراء المهمة، ⁦λ %1⁩</translation>
    </message>
    <message>
        <source>random control %1, λ %2</source>
        <translation>الضابط العشوائي %1، ⁦λ %2⁩</translation>
    </message>
</context>
<context>
    <name>isogloss::DumbbellChart</name>
    <message>
        <source>Before and after, one row per language</source>
        <translation>قبل وبعد، صف لكل لغة</translation>
    </message>
    <message>
        <source>Up and down move the selected language.</source>
        <translation>السهمان الأعلى والأسفل يغيّران اللغة المحددة.</translation>
    </message>
    <message>
        <source>Steer some experts and re-evaluate to see what changed.</source>
        <translation>تدخّل في بعض الخبراء وأعد التقييم لترى ما تغيّر.</translation>
    </message>
    <message>
        <source>loss, nats per byte; lower is better</source>
        <translation>الخسارة، نات لكل بايت؛ الأقل أفضل</translation>
    </message>
    <message>
        <source>accuracy, %</source>
        <translation>الدقة، %</translation>
    </message>
    <message>
        <source>points</source>
        <translation>نقاط</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>%1 · before ○ after ●</source>
        <translation>%1 · قبل ○ بعد ●</translation>
    </message>
    <message>
        <source>all languages together</source>
        <translation>كل اللغات معًا</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>⁨%1⁩ · ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>من ⁦%1⁩ إلى ⁦%2⁩</translation>
    </message>
    <message>
        <source>%1%2%3   n = %4</source>
        <translation>⁦%1⁩%2⁦%3⁩   ⁦n = %4⁩</translation>
    </message>
    <message>
        <source>the interval holds zero: no difference can be claimed</source>
        <translation>الفترة تشمل الصفر: لا يمكن الجزم بوجود فرق</translation>
    </message>
    <message>
        <source>the interval would end at %1: drawn up to %2</source>
        <translation>كانت الفترة ستنتهي عند %1: رُسمت حتى %2</translation>
    </message>
</context>
<context>
    <name>isogloss::EditListModel</name>
    <message>
        <source>layer %1 · expert %2</source>
        <translation>الطبقة %1 · الخبير %2</translation>
    </message>
    <message>
        <source>promote expert %1 of layer %2</source>
        <translation>تعزيز الخبير %1 في الطبقة %2</translation>
    </message>
    <message>
        <source>suppress expert %1 of layer %2</source>
        <translation>كبح الخبير %1 في الطبقة %2</translation>
    </message>
    <message>
        <source>Rests: the plan applies to layers %1–%2 only</source>
        <translation>معطّل: تنطبق الخطة على الطبقات %1–%2 فقط</translation>
    </message>
</context>
<context>
    <name>isogloss::EmptyState</name>
    <message>
        <source>Try the demo</source>
        <translation>جرّب العرض التجريبي</translation>
    </message>
    <message>
        <source>Where does the model stop routing by language?</source>
        <translation>أين يتوقف النموذج عن التوجيه بحسب اللغة؟</translation>
    </message>
    <message>
        <source>Open a model folder…</source>
        <translation>فتح مجلد نموذج…</translation>
    </message>
    <message>
        <source>Open a trace…</source>
        <translation>فتح تتبّع…</translation>
    </message>
    <message>
        <source>Or drop a model folder, a corpus folder, a trace, a session or a plan anywhere in this window.</source>
        <translation>أو أفلت مجلد نموذج أو مجلد مدوّنة أو تتبّعًا أو جلسة أو خطة في أي مكان من هذه النافذة.</translation>
    </message>
</context>
<context>
    <name>isogloss::EngineWorker</name>
    <message>
        <source>Evaluation: %1 without a plan</source>
        <translation>تقييم: %1 بلا خطة</translation>
    </message>
    <message>
        <source>Evaluation: %1 with %2</source>
        <translation>تقييم: %1 مع %2</translation>
    </message>
    <message>
        <source>%1 edit</source>
        <translation>تعديل واحد (%1)</translation>
    </message>
    <message>
        <source>%1 edits</source>
        <translation>%1 تعديلات</translation>
    </message>
    <message>
        <source>Sweep over plans: %1</source>
        <translation>مسح الخطط: %1</translation>
    </message>
    <message>
        <source>Trace of %1, %2</source>
        <translation>أثر %1، %2</translation>
    </message>
    <message>
        <source>%1 language</source>
        <translation>لغة واحدة (%1)</translation>
    </message>
    <message>
        <source>%1 languages</source>
        <translation>%1 لغات</translation>
    </message>
    <message>
        <source>Re-evaluation of %1 with %2</source>
        <translation>إعادة تقييم %1 مع %2</translation>
    </message>
    <message>
        <source>Evaluations of %1 without a plan, ahead of a re-evaluation</source>
        <translation>تقييمات %1 بلا خطة، مسبقًا</translation>
    </message>
    <message>
        <source>Comparison with the reference run %1</source>
        <translation>مقارنة بالتشغيل المرجعي %1</translation>
    </message>
</context>
<context>
    <name>isogloss::ExperimentsController</name>
    <message>
        <source>%1 run is off the list. Delete its file as well?</source>
        <translation>أُزيل %1 تشغيل من القائمة. هل يُحذف ملفه أيضًا؟</translation>
    </message>
    <message>
        <source>%1 runs are off the list. Delete their files as well?</source>
        <translation>أُزيل من القائمة %1 من عمليات التشغيل. هل تُحذف ملفاتها أيضًا؟</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>%1: the file could not be deleted: %2.</source>
        <translation>‏⁨%1⁩: تعذّر حذف الملف: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Select two runs; %1 are selected.</source>
        <translation>حدّد عمليتَي تشغيل؛ المحدد الآن: %1.</translation>
    </message>
    <message>
        <source>%1 is not complete: go on with it first.</source>
        <translation>‏⁨%1⁩ غير مكتمل: تابعه أولًا.</translation>
    </message>
    <message>
        <source>comparing …</source>
        <translation>تجري المقارنة …</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>كُتب ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 → %2: </source>
        <translation>من ⁨%1⁩ إلى ⁨%2⁩: </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Open a model first</source>
        <translation>افتح نموذجًا أولًا</translation>
    </message>
    <message>
        <source>Choose the folder of the task&apos;s files first</source>
        <translation>اختر مجلد ملفات المهمة أولًا</translation>
    </message>
    <message>
        <source>Run without a plan</source>
        <translation>تشغيل بلا خطة</translation>
    </message>
    <message>
        <source>Run the plan</source>
        <translation>تشغيل الخطة</translation>
    </message>
    <message>
        <source>The current plan; the run without a plan comes with it if it is missing</source>
        <translation>الخطة الحالية؛ ويأتي معها التشغيل بلا خطة إن لم يكن موجودًا</translation>
    </message>
    <message>
        <source>waiting for the engine</source>
        <translation>بانتظار المحرّك</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>بلا خطة</translation>
    </message>
    <message>
        <source>plan: %1</source>
        <translation>الخطة: %1</translation>
    </message>
    <message>
        <source>A random control belongs to a plan: select a run that has one, or make a plan.</source>
        <translation>الضابط العشوائي يخص خطة: حدّد تشغيلًا له خطة، أو أنشئ خطة.</translation>
    </message>
    <message>
        <source>random control, seed %1</source>
        <translation>ضابط عشوائي، البذرة %1</translation>
    </message>
    <message>
        <source>%1: the run is of the model %2, which is not open. Open it, then go on.</source>
        <translation>‏⁨%1⁩: هذا التشغيل للنموذج ⁨%2⁩ وهو غير مفتوح. افتحه ثم تابع.</translation>
    </message>
    <message>
        <source>plan of %1</source>
        <translation>خطة %1</translation>
    </message>
    <message>
        <source>Settings and plan of %1 are those of the next run now.</source>
        <translation>صارت إعدادات ⁨%1⁩ وخطته إعداداتِ التشغيل التالي وخطتَه.</translation>
    </message>
    <message>
        <source>No trace is open: run a corpus, or open a trace.</source>
        <translation>لا تتبّع مفتوح: شغّل مدوّنة، أو افتح تتبّعًا.</translation>
    </message>
    <message>
        <source>All runs are done; their results and sweep.csv are in %1.</source>
        <translation>اكتملت كل عمليات التشغيل؛ نتائجها وملف sweep.csv في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Stopped; what is done stays, Go on takes it up again.</source>
        <translation>توقّف؛ ما أُنجز محفوظ، و«متابعة» تستأنفه.</translation>
    </message>
    <message>
        <source>No expert of layers %1–%2 differs by more than %3: lower τ.</source>
        <translation>لا خبير في الطبقات %1–%2 يختلف بأكثر من %3: اخفض τ.</translation>
    </message>
    <message>
        <source>task experts</source>
        <translation>خبراء المهمة</translation>
    </message>
    <message>
        <source>%1 experts are in the plan now.</source>
        <translation>عدد الخبراء في الخطة الآن: %1.</translation>
    </message>
    <message>
        <source>Say first whose experts are sought: a trace of the task&apos;s texts, against one of generic text.</source>
        <translation>حدّد أولًا خبراء من المطلوب: تتبّع لنصوص المهمة، مقابل تتبّع لنص عام.</translation>
    </message>
    <message>
        <source>Open the model, or a trace of it, first.</source>
        <translation>افتح النموذج، أو تتبّعًا له، أولًا.</translation>
    </message>
</context>
<context>
    <name>isogloss::ExperimentsPage</name>
    <message>
        <source>compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>changed answers</source>
        <translation>إجابات متغيّرة</translation>
    </message>
    <message>
        <source>sweep</source>
        <translation>المسح</translation>
    </message>
    <message>
        <source>Run the plan</source>
        <translation>تشغيل الخطة</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>عمليات التشغيل</translation>
    </message>
    <message>
        <source>Random control</source>
        <translation>ضابط عشوائي</translation>
    </message>
    <message>
        <source>The same task with as many other experts in each layer, drawn at random: of the selected run&apos;s plan, else of the current one</source>
        <translation>المهمة نفسها مع العدد نفسه من خبراء آخرين في كل طبقة، مسحوبين عشوائيًا: وفق خطة التشغيل المحدد، وإلا فالخطة الحالية</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Go on with the selected run where it was stopped</source>
        <translation>متابعة التشغيل المحدد من حيث توقّف</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Take the settings and the plan of the selected run for the next one</source>
        <translation>اعتماد إعدادات التشغيل المحدد وخطته للتشغيل التالي</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>فتح الخطة</translation>
    </message>
    <message>
        <source>Open the selected run&apos;s plan in the steering pane</source>
        <translation>فتح خطة التشغيل المحدد في لوحة التدخّل</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Take the selected runs off the list; their files stay</source>
        <translation>إزالة عمليات التشغيل المحددة من القائمة؛ وتبقى ملفاتها</translation>
    </message>
    <message>
        <source>Open results…</source>
        <translation>فتح نتائج…</translation>
    </message>
    <message>
        <source>Add results that isogloss-cli evaluate wrote</source>
        <translation>إضافة نتائج كتبها ⁦isogloss-cli evaluate⁩</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Stop what runs here; it can go on later</source>
        <translation>إيقاف ما يعمل هنا؛ يمكن متابعته لاحقًا</translation>
    </message>
    <message>
        <source>No runs yet. Choose a task and its data above, then run the current plan: the run without a plan comes with it. “Open results…” shows what isogloss-cli evaluate wrote.</source>
        <translation>لا عمليات تشغيل بعد. اختر مهمة وبياناتها في الأعلى، ثم شغّل الخطة الحالية: يأتي معها التشغيل بلا خطة. يعرض «فتح نتائج…» ما كتبه ⁦isogloss-cli evaluate⁩.</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>تبديل</translation>
    </message>
    <message>
        <source>Before and after change places</source>
        <translation>يتبادل «قبل» و«بعد» موضعيهما</translation>
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
        <translation>نسخ الجدول إلى الحافظة</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Save the table as .md, .tex or .csv, or the changed answers</source>
        <translation>حفظ الجدول بصيغة ⁦.md⁩ أو ⁦.tex⁩ أو ⁦.csv⁩، أو حفظ الإجابات المتغيّرة</translation>
    </message>
    <message>
        <source>Items whose answer changed</source>
        <translation>الأسئلة التي تغيّرت إجاباتها</translation>
    </message>
    <message>
        <source>No answer changed between the two runs, or no two runs are compared.</source>
        <translation>لم تتغيّر أي إجابة بين التشغيلين، أو لا تجري مقارنة تشغيلين.</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>both runs</source>
        <translation>كلا التشغيلين</translation>
    </message>
    <message>
        <source>Both runs, by language</source>
        <translation>كلا التشغيلين بحسب اللغة</translation>
    </message>
    <message>
        <source>How two runs are compared</source>
        <translation>كيف يُقارَن تشغيلان</translation>
    </message>
</context>
<context>
    <name>isogloss::ExpertCountsChart</name>
    <message>
        <source>Number of specialised experts by threshold</source>
        <translation>عدد الخبراء المتخصصين بحسب العتبة</translation>
    </message>
    <message>
        <source>Number of specialised experts by layer</source>
        <translation>عدد الخبراء المتخصصين بحسب الطبقة</translation>
    </message>
    <message>
        <source>experts above τ, all layers</source>
        <translation>الخبراء فوق τ، كل الطبقات</translation>
    </message>
    <message>
        <source>experts above τ = %1</source>
        <translation>الخبراء فوق τ = %1</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>task</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>multilingual</source>
        <translation>متعدد اللغات</translation>
    </message>
</context>
<context>
    <name>isogloss::ExpertMapChart</name>
    <message>
        <source>Experts by layer</source>
        <translation>الخبراء بحسب الطبقة</translation>
    </message>
    <message>
        <source>Click a language in the heatmap: its experts in all layers are shown here.</source>
        <translation>انقر لغة في الخريطة الحرارية: يظهر هنا خبراؤها في كل الطبقات.</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>الخبير</translation>
    </message>
    <message>
        <source>%1 − %2, share of tokens</source>
        <translation>⁦%1 − %2⁩، حصة الرموز</translation>
    </message>
    <message>
        <source>difference of shares</source>
        <translation>فرق الحصص</translation>
    </message>
    <message>
        <source>%1, share of tokens; an even router gives k/E = %2</source>
        <translation>‏⁨%1⁩، حصة الرموز؛ الموجِّه المتساوي يعطي ⁦k/E = %2⁩</translation>
    </message>
    <message>
        <source>%1, share of tokens</source>
        <translation>‏⁨%1⁩، حصة الرموز</translation>
    </message>
    <message>
        <source>layer %1 · expert %2</source>
        <translation>الطبقة %1 · الخبير %2</translation>
    </message>
    <message>
        <source>%1: %2 of the tokens</source>
        <translation>‏⁨%1⁩: ‏%2 من الرموز</translation>
    </message>
    <message>
        <source>difference %1</source>
        <translation>الفرق ⁦%1⁩</translation>
    </message>
    <message>
        <source>The arrow keys move the selected expert; P or Enter promotes it, S suppresses it, Delete takes it out of the plan.</source>
        <translation>مفاتيح الأسهم تغيّر الخبير المحدد؛ P أو Enter يعزّزه، وS يكبحه، وDelete يُخرجه من الخطة.</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>⁦n = %1⁩</translation>
    </message>
    <message>
        <source>promoted by the plan</source>
        <translation>تعزّزه الخطة</translation>
    </message>
    <message>
        <source>suppressed by the plan</source>
        <translation>تكبحه الخطة</translation>
    </message>
</context>
<context>
    <name>isogloss::ExpertsChart</name>
    <message>
        <source>Experts of the selected layer</source>
        <translation>خبراء الطبقة المحددة</translation>
    </message>
    <message>
        <source>Select a layer and a language in the heatmap to see which experts they use.</source>
        <translation>حدّد طبقة ولغة في الخريطة الحرارية لترى أي الخبراء تستخدمان.</translation>
    </message>
    <message>
        <source>layer %1 · expert %2</source>
        <translation>الطبقة %1 · الخبير %2</translation>
    </message>
    <message>
        <source>%1  %2%3</source>
        <translation>⁨%1⁩  ⁦%2%3⁩</translation>
    </message>
    <message>
        <source>%1  %2   even routing %3</source>
        <translation>⁨%1⁩  ⁦%2⁩   التوجيه المتساوي ⁦%3⁩</translation>
    </message>
    <message>
        <source>promoted by the plan</source>
        <translation>تعزّزه الخطة</translation>
    </message>
    <message>
        <source>suppressed by the plan</source>
        <translation>تكبحه الخطة</translation>
    </message>
    <message>
        <source>even routing, k/E = %1</source>
        <translation>التوجيه المتساوي، ⁦k/E = %1⁩</translation>
    </message>
    <message>
        <source>τ = %1 → %2 expert</source>
        <translation>⁦τ = %1⁩ ← %2 خبير</translation>
    </message>
    <message>
        <source>τ = %1 → %2 experts</source>
        <translation>⁦τ = %1⁩ ← %2 من الخبراء</translation>
    </message>
    <message>
        <source>%1 − %2, share of tokens</source>
        <translation>⁦%1 − %2⁩، حصة الرموز</translation>
    </message>
    <message>
        <source>share of tokens</source>
        <translation>حصة الرموز</translation>
    </message>
    <message>
        <source>expert of layer %1</source>
        <translation>خبير الطبقة %1</translation>
    </message>
    <message>
        <source>experts of layer %1, sorted by difference</source>
        <translation>خبراء الطبقة %1، مرتبين بالفرق</translation>
    </message>
    <message>
        <source>experts of layer %1, sorted by share</source>
        <translation>خبراء الطبقة %1، مرتبين بالحصة</translation>
    </message>
    <message>
        <source>expert %1</source>
        <translation>الخبير %1</translation>
    </message>
    <message>
        <source>Left and right move the selected expert, with Shift they add the next; P promotes it, S suppresses it, Delete takes it out of the plan.</source>
        <translation>السهمان الأيمن والأيسر يغيّران الخبير المحدد، ومع Shift يضيفان التالي؛ P يعزّزه، وS يكبحه، وDelete يُخرجه من الخطة.</translation>
    </message>
    <message>
        <source>difference %1%2   n = %3</source>
        <translation>الفرق ⁦%1%2⁩   ⁦n = %3⁩</translation>
    </message>
</context>
<context>
    <name>isogloss::ExpertsPage</name>
    <message>
        <source>difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>الحصص</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>كل الطبقات</translation>
    </message>
    <message>
        <source>co-activation</source>
        <translation>التنشيط المشترك</translation>
    </message>
    <message>
        <source>by number</source>
        <translation>حسب الرقم</translation>
    </message>
    <message>
        <source>by similarity</source>
        <translation>حسب التشابه</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <source>Order of the experts</source>
        <translation>ترتيب الخبراء</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>ما تعرضه الخريطة</translation>
    </message>
</context>
<context>
    <name>isogloss::FigureDialog</name>
    <message>
        <source>Figure</source>
        <translation>شكل</translation>
    </message>
    <message>
        <source>PDF (vector)</source>
        <translation>PDF (متجهي)</translation>
    </message>
    <message>
        <source>SVG (vector)</source>
        <translation>SVG (متجهي)</translation>
    </message>
    <message>
        <source>light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source> in</source>
        <translation> بوصة</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> نقطة</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>اختيار الملف</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Figures (*.pdf *.svg *.png)</source>
        <translation>الأشكال (*.pdf *.svg *.png)</translation>
    </message>
    <message>
        <source>There is nothing in this chart yet.</source>
        <translation>لا شيء في هذا المخطط بعد.</translation>
    </message>
    <message>
        <source>Wrote %1 and %2.</source>
        <translation>كُتب ⁨%1⁩ و⁨%2⁩.</translation>
    </message>
    <message>
        <source>in grey</source>
        <translation>بالرمادي</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>As a printer without colour has it</source>
        <translation>كما تطبعها طابعة بلا ألوان</translation>
    </message>
    <message>
        <source>Preview in grey</source>
        <translation>معاينة بالرمادي</translation>
    </message>
    <message>
        <source>Copy caption</source>
        <translation>نسخ التعليق</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>تصدير الكل…</translation>
    </message>
    <message>
        <source>Every figure that has data, into one folder</source>
        <translation>كل شكل له بيانات، في مجلد واحد</translation>
    </message>
    <message>
        <source>The data go into a CSV file, the caption into a text file beside the figure.</source>
        <translation>تُكتب البيانات في ملف CSV والتعليق في ملف نصي بجانب الشكل.</translation>
    </message>
    <message>
        <source>The caption is in the clipboard.</source>
        <translation>التعليق في الحافظة.</translation>
    </message>
    <message>
        <source>Folder for all figures</source>
        <translation>مجلد لكل الأشكال</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>جارٍ الحساب…</translation>
    </message>
    <message>
        <source>The figure is still being computed.</source>
        <translation>ما زال الشكل قيد الحساب.</translation>
    </message>
    <message>
        <source>Wrote %1 figures into %2.</source>
        <translation>كُتب %1 من الأشكال في %2.</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>free</source>
        <translation>حر</translation>
    </message>
    <message>
        <source>as in the window</source>
        <translation>كما في النافذة</translation>
    </message>
    <message>
        <source>green to navy</source>
        <translation>من الأخضر إلى الكحلي</translation>
    </message>
    <message>
        <source>grey, for print</source>
        <translation>رمادي، للطباعة</translation>
    </message>
    <message>
        <source>blue to gold</source>
        <translation>من الأزرق إلى الذهبي</translation>
    </message>
    <message>
        <source>by code</source>
        <translation>بالرمز</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>بالاسم</translation>
    </message>
    <message>
        <source>by name and code</source>
        <translation>بالاسم والرمز</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> نقطة/بوصة</translation>
    </message>
    <message>
        <source>none: papers have captions</source>
        <translation>بلا: للأوراق تعليقاتها</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>نقاط لكل بوصة</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Width of</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>حجم الخط</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>فاتح أو داكن</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Languages by</source>
        <translation>اللغات بحسب</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>الصياغة</translation>
    </message>
    <message>
        <source>Instead of “%1”</source>
        <translation>بدلًا من «%1»</translation>
    </message>
</context>
<context>
    <name>isogloss::FigurePreview</name>
    <message>
        <source>Preview of the figure</source>
        <translation>معاينة الشكل</translation>
    </message>
</context>
<context>
    <name>isogloss::FirstVisit</name>
    <message>
        <source>Where languages part</source>
        <translation>أين تفترق اللغات</translation>
    </message>
    <message>
        <source>Which experts it is</source>
        <translation>أي الخبراء هم</translation>
    </message>
    <message>
        <source>These are the layer&apos;s experts: how much more, or less, of the language&apos;s tokens each one gets than of English. Click a bar.</source>
        <translation>هؤلاء خبراء الطبقة: كم يزيد أو ينقص ما يناله كل منهم من رموز هذه اللغة عمّا يناله من رموز الإنجليزية. انقر عمودًا.</translation>
    </message>
    <message>
        <source>Steer</source>
        <translation>تدخّل</translation>
    </message>
    <message>
        <source>Double-click the bar: the router will prefer this expert. Ctrl+↓ turns it away instead, Ctrl+Z takes the edit back. The plan stands at the right.</source>
        <translation>انقر العمود مرتين: سيفضّل الموجِّه هذا الخبير. وبدلًا من ذلك يصرفه ⁦Ctrl+↓⁩، أما Ctrl+Z فيتراجع عن التعديل. تظهر الخطة في لوحة التدخّل.</translation>
    </message>
    <message>
        <source>See what it changes</source>
        <translation>انظر ما الذي يغيّره</translation>
    </message>
    <message>
        <source>Re-evaluate runs the corpus again with the plan, and answers the reading questions before and after: divergence, loss and accuracy, by language, with intervals.</source>
        <translation>«إعادة التقييم» تشغّل المدوّنة مجددًا مع الخطة، وتجيب عن أسئلة القراءة قبلها وبعدها: التباعد والخسارة والدقة، لكل لغة، مع الفترات.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>احفظه</translation>
    </message>
    <message>
        <source>“before · after · difference” turn the heatmap over. Figure… saves what you see as PDF, SVG or PNG at the width of your paper&apos;s column, with its numbers as CSV beside it.</source>
        <translation>«قبل · بعد · الفرق» تبدّل الخريطة الحرارية. ويحفظ «شكل…» ما تراه بصيغة PDF أو SVG أو PNG بعرض عمود ورقتك البحثية، ومعه أرقامه في ملف CSV.</translation>
    </message>
    <message>
        <source>Each cell compares which experts a language uses in a layer with those of English: where they are the same it is calm, where they differ it stands out. Inside the blue line routing is shared. Click a cell that stands out.</source>
        <translation>تقارن كل خلية الخبراء الذين تستخدمهم لغة في طبقة بخبراء الإنجليزية: حيث يكونون أنفسهم تبدو هادئة، وحيث يختلفون تبرز. داخل الخط الأزرق يكون التوجيه مشتركًا. انقر خلية بارزة.</translation>
    </message>
</context>
<context>
    <name>isogloss::FlipListModel</name>
    <message>
        <source>right either way</source>
        <translation>صحيحة في الحالتين</translation>
    </message>
    <message>
        <source>wrong either way</source>
        <translation>خاطئة في الحالتين</translation>
    </message>
    <message>
        <source>▲ gained</source>
        <translation>▲ كُسبت</translation>
    </message>
    <message>
        <source>▼ lost</source>
        <translation>▼ فُقدت</translation>
    </message>
    <message>
        <source>language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>item</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>after</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>right</source>
        <translation>الصواب</translation>
    </message>
    <message>
        <source>change</source>
        <translation>التغيّر</translation>
    </message>
</context>
<context>
    <name>isogloss::ForestChart</name>
    <message>
        <source>Difference of two runs, one row per language</source>
        <translation>الفرق بين تشغيلين، صف لكل لغة</translation>
    </message>
    <message>
        <source>Up and down move the selected language.</source>
        <translation>السهمان الأعلى والأسفل يغيّران اللغة المحددة.</translation>
    </message>
    <message>
        <source>Select two runs in the table (Ctrl+click the second): their difference by language is shown here.</source>
        <translation>حدّد تشغيلين في الجدول (الثاني بالنقر مع Ctrl): يظهر هنا الفرق بينهما بحسب اللغة.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>points</source>
        <translation>نقاط</translation>
    </message>
    <message>
        <source>p (Holm)</source>
        <translation>⁦p (Holm)⁩</translation>
    </message>
    <message>
        <source>nats/byte</source>
        <translation>نات/بايت</translation>
    </message>
    <message>
        <source>points, %1 % interval</source>
        <translation>نقاط، فترة %1%</translation>
    </message>
    <message>
        <source>difference of the loss, nats per byte; left of zero is better</source>
        <translation>فرق الخسارة، نات لكل بايت؛ يسار الصفر أفضل</translation>
    </message>
    <message>
        <source>difference of the accuracy, points</source>
        <translation>فرق الدقة، نقاط</translation>
    </message>
    <message>
        <source>%1 · grey: the interval holds zero</source>
        <translation>%1 · بالرمادي: الفترة تشمل الصفر</translation>
    </message>
    <message>
        <source>all languages together</source>
        <translation>كل اللغات معًا</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>⁨%1⁩ · ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 → %2   n = %3</source>
        <translation>من ⁦%1⁩ إلى ⁦%2⁩   ⁦n = %3⁩</translation>
    </message>
    <message>
        <source>nats per byte</source>
        <translation>نات لكل بايت</translation>
    </message>
    <message>
        <source>%1 gained, %2 lost</source>
        <translation>كُسبت %1، وفُقدت %2</translation>
    </message>
    <message>
        <source>exact sign test over keys: p = %1</source>
        <translation>اختبار الإشارة الدقيق على المفاتيح: ⁦p = %1⁩</translation>
    </message>
    <message>
        <source>exact McNemar p = %1, Holm %2</source>
        <translation>اختبار McNemar الدقيق ⁦p = %1⁩، ⁦Holm %2⁩</translation>
    </message>
</context>
<context>
    <name>isogloss::HeaderBar</name>
    <message>
        <source>Search actions, languages …     %1</source>
        <translation>ابحث في الأوامر واللغات …     %1</translation>
    </message>
    <message>
        <source>Search actions and languages</source>
        <translation>البحث في الأوامر واللغات</translation>
    </message>
</context>
<context>
    <name>isogloss::HeatmapChart</name>
    <message>
        <source>Divergence by layer and language</source>
        <translation>التباعد بحسب الطبقة واللغة</translation>
    </message>
    <message>
        <source>Run a model over parallel text, or open a trace, to see where its languages part and meet.</source>
        <translation>شغّل نموذجًا على نص متوازٍ، أو افتح تتبّعًا، لترى أين تفترق لغاته وأين تلتقي.</translation>
    </message>
    <message>
        <source>mean by layer</source>
        <translation>متوسط الطبقة</translation>
    </message>
    <message>
        <source>%1 · layer %2</source>
        <translation>⁨%1⁩ · الطبقة %2</translation>
    </message>
    <message>
        <source>dense layer: no experts</source>
        <translation>طبقة كثيفة: بلا خبراء</translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation>لم يُحسب بعد</translation>
    </message>
    <message>
        <source>no value before</source>
        <translation>لا قيمة سابقة</translation>
    </message>
    <message>
        <source>%1   from %2 to %3   n = %4</source>
        <translation>⁦%1⁩   من ⁦%2⁩ إلى ⁦%3⁩   ⁦n = %4⁩</translation>
    </message>
    <message>
        <source>%1%2   n = %3</source>
        <translation>⁦%1%2   n = %3⁩</translation>
    </message>
    <message>
        <source>θ %1</source>
        <translation>⁦θ %1⁩</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>change of the divergence from %1, after − before</source>
        <translation>تغيّر التباعد عن %1، ⁦بعد − قبل⁩</translation>
    </message>
    <message>
        <source>divergence, after − before</source>
        <translation>التباعد، ⁦بعد − قبل⁩</translation>
    </message>
    <message>
        <source>entropy-normalised JS divergence from %1; 0 = same experts</source>
        <translation>تباعد JS عن %1 مُطبَّعًا بالإنتروبيا؛ 0 = الخبراء أنفسهم</translation>
    </message>
    <message>
        <source>entropy-normalised JS divergence</source>
        <translation>تباعد JS مُطبَّع بالإنتروبيا</translation>
    </message>
    <message>
        <source>JS divergence, normalised</source>
        <translation>تباعد JS مُطبَّع</translation>
    </message>
    <message>
        <source>divergence</source>
        <translation>التباعد</translation>
    </message>
    <message>
        <source>interval %1 wide</source>
        <translation>عرض المجال %1</translation>
    </message>
    <message>
        <source>change of the routing entropy, after − before, nats</source>
        <translation>تغيّر إنتروبيا التوجيه، بعد − قبل، نات</translation>
    </message>
    <message>
        <source>change, nats</source>
        <translation>التغيّر، نات</translation>
    </message>
    <message>
        <source>change of the routing consistency, after − before</source>
        <translation>تغيّر اتساق التوجيه، بعد − قبل</translation>
    </message>
    <message>
        <source>change</source>
        <translation>التغيّر</translation>
    </message>
    <message>
        <source>routing entropy of a sentence, nats</source>
        <translation>إنتروبيا توجيه الجملة، نات</translation>
    </message>
    <message>
        <source>entropy, nats</source>
        <translation>الإنتروبيا، نات</translation>
    </message>
    <message>
        <source>routing consistency: Jaccard similarity of two tokens&apos; experts</source>
        <translation>اتساق التوجيه: تشابه جاكار بين خبراء رمزين</translation>
    </message>
    <message>
        <source>consistency (Jaccard)</source>
        <translation>الاتساق (جاكار)</translation>
    </message>
    <message>
        <source>width of the interval of the divergence from %1</source>
        <translation>عرض مجال التباعد عن %1</translation>
    </message>
    <message>
        <source>width of the interval</source>
        <translation>عرض المجال</translation>
    </message>
    <message>
        <source>Arrow keys move the selected cell, plus and minus the threshold; Ctrl and click add a language, Ctrl and the wheel enlarge.</source>
        <translation>أسهم لوحة المفاتيح تنقل الخلية المحددة، والزائد والناقص العتبة؛ Ctrl مع النقر يضيف لغة، وCtrl مع العجلة يكبّر.</translation>
    </message>
    <message>
        <source>share of tokens whose top-k the plan would change</source>
        <translation>حصة الرموز التي ستغيّر الخطة ⁦top-k⁩ لها</translation>
    </message>
    <message>
        <source>tokens changed</source>
        <translation>الرموز المتغيرة</translation>
    </message>
    <message>
        <source>no change: the plan does not apply here</source>
        <translation>لا تغيير: لا تنطبق الخطة هنا</translation>
    </message>
</context>
<context>
    <name>isogloss::JobListModel</name>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 رمز/ث</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>يتبقى %1</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>بدأ</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>running</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>layer %1 of %2</source>
        <translation>الطبقة %1 من %2</translation>
    </message>
    <message>
        <source>output layer</source>
        <translation>طبقة الخرج</translation>
    </message>
    <message>
        <source>generation</source>
        <translation>التوليد</translation>
    </message>
    <message>
        <source>opening %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>tokens: %1</source>
        <translation>الرموز: %1</translation>
    </message>
    <message>
        <source>prompts: %1</source>
        <translation>النصوص المُدخلة: %1</translation>
    </message>
    <message>
        <source>loss before</source>
        <translation>الخسارة قبل</translation>
    </message>
    <message>
        <source>loss after</source>
        <translation>الخسارة بعد</translation>
    </message>
    <message>
        <source>Belebele before</source>
        <translation>Belebele قبل</translation>
    </message>
    <message>
        <source>Belebele after</source>
        <translation>Belebele بعد</translation>
    </message>
    <message>
        <source>steered trace</source>
        <translation>التتبّع مع التدخّل</translation>
    </message>
</context>
<context>
    <name>isogloss::JobsController</name>
    <message>
        <source>%1: done in %2.</source>
        <translation>%1: تم في %2.</translation>
    </message>
    <message>
        <source>%1: failed after %2.</source>
        <translation>%1: فشل بعد %2.</translation>
    </message>
</context>
<context>
    <name>isogloss::JobsPanel</name>
    <message>
        <source>Cancel job</source>
        <translation>إلغاء المهمة</translation>
    </message>
    <message>
        <source>Clear ended</source>
        <translation>إزالة المنتهية</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Log of the selected job</source>
        <translation>سجل المهمة المحددة</translation>
    </message>
    <message>
        <source>Select a job to read its log.</source>
        <translation>حدّد مهمة لقراءة سجلها.</translation>
    </message>
    <message>
        <source>Nothing has run yet. Run a corpus, or re-evaluate a plan: what runs and what waits stands here.</source>
        <translation>لم يُشغَّل شيء بعد. شغّل مدوّنة أو أعد تقييم خطة: ما يعمل وما ينتظر يظهر هنا.</translation>
    </message>
</context>
<context>
    <name>isogloss::LanguageChooser</name>
    <message>
        <source>no groups</source>
        <translation>بلا مجموعات</translation>
    </message>
    <message>
        <source>by family</source>
        <translation>حسب العائلة</translation>
    </message>
    <message>
        <source>by script</source>
        <translation>حسب الكتابة</translation>
    </message>
    <message>
        <source>by resources</source>
        <translation>حسب الموارد</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Search name, code, script</source>
        <translation>ابحث بالاسم أو الكود أو الكتابة</translation>
    </message>
    <message>
        <source>Search languages</source>
        <translation>البحث في اللغات</translation>
    </message>
    <message>
        <source>Check all shown</source>
        <translation>تأشير كل المعروض</translation>
    </message>
    <message>
        <source>Uncheck all shown</source>
        <translation>إلغاء تأشير كل المعروض</translation>
    </message>
    <message>
        <source>Group, check, uncheck</source>
        <translation>تجميع وتأشير وإلغاء تأشير</translation>
    </message>
    <message>
        <source>Group languages</source>
        <translation>تجميع اللغات</translation>
    </message>
    <message>
        <source>Languages %1</source>
        <translation>اللغات %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>المقارنة مع %1</translation>
    </message>
    <message>
        <source>Check only %1</source>
        <translation>تأشير %1 فقط</translation>
    </message>
</context>
<context>
    <name>isogloss::LanguageDelegate</name>
    <message>
        <source>ref · %1</source>
        <translation>مرجع · %1</translation>
    </message>
</context>
<context>
    <name>isogloss::LanguageMapChart</name>
    <message>
        <source>Map of the languages by their divergences</source>
        <translation>خريطة اللغات بحسب تباعداتها</translation>
    </message>
    <message>
        <source>A map of the languages needs three of them and a layer that has been run.</source>
        <translation>تحتاج خريطة اللغات إلى ثلاث لغات وإلى طبقة شُغِّلت.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>divergence %1; classical scaling keeps %2 %</source>
        <translation>التباعد %1؛ التحجيم الكلاسيكي يحفظ %2%</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>⁨%1⁩ · ⁨%2⁩</translation>
    </message>
    <message>
        <source>divergence from %1: %2</source>
        <translation>التباعد عن %1: ‏%2</translation>
    </message>
    <message>
        <source>closest: %1, %2</source>
        <translation>الأقرب: %1، %2</translation>
    </message>
    <message>
        <source>The arrow keys go to the next language in their direction; Ctrl and click add one, a drag selects those in it.</source>
        <translation>مفاتيح الأسهم تنتقل إلى اللغة التالية في اتجاهها؛ Ctrl مع النقر يضيف لغة، والسحب يحدد ما بداخله.</translation>
    </message>
    <message>
        <source>divergence %1</source>
        <translation>التباعد %1</translation>
    </message>
    <message>
        <source>divergence %1; %2 % kept</source>
        <translation>التباعد %1؛ حُفظ %2%</translation>
    </message>
</context>
<context>
    <name>isogloss::LanguageModel</name>
    <message>
        <source>class 5, winners</source>
        <translation>الفئة 5، الفائزة</translation>
    </message>
    <message>
        <source>class 4, underdogs</source>
        <translation>الفئة 4، الأقل حظًا</translation>
    </message>
    <message>
        <source>class 3, rising stars</source>
        <translation>الفئة 3، النجوم الصاعدة</translation>
    </message>
    <message>
        <source>class 2, hopefuls</source>
        <translation>الفئة 2، الواعدة</translation>
    </message>
    <message>
        <source>class 1, scraping by</source>
        <translation>الفئة 1، بالكاد تصمد</translation>
    </message>
    <message>
        <source>class 0, left behind</source>
        <translation>الفئة 0، المتروكة</translation>
    </message>
    <message>
        <source>class not listed</source>
        <translation>الفئة غير مدرجة</translation>
    </message>
    <message>
        <source>unknown family</source>
        <translation>عائلة غير معروفة</translation>
    </message>
    <message>
        <source>unknown script</source>
        <translation>كتابة غير معروفة</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4</source>
        <translation>⁨%1⁩ · ⁨%2⁩ · ⁨%3⁩ · ⁨%4⁩</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>⁨%1⁩، ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>isogloss::MainWindow</name>
    <message>
        <source>Divergence</source>
        <translation>التباعد</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>الخبراء</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>الارتباط</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>التجارب</translation>
    </message>
    <message>
        <source>%1 (%2) against %3; click an expert to select it, double-click to promote it</source>
        <translation>‏⁨%1⁩ (%2) مقابل %3؛ انقر خبيرًا لتحديده، وانقره مرتين لتعزيزه</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>Steering</source>
        <translation>التدخّل</translation>
    </message>
    <message>
        <source>Before ○  after ●</source>
        <translation>قبل ○  بعد ●</translation>
    </message>
    <message>
        <source>%1 row was left out because a language lacks it.</source>
        <translation>استُبعد %1 صف لأن لغةً تفتقر إليه.</translation>
    </message>
    <message>
        <source>%1 rows were left out because a language lacks them.</source>
        <translation>استُبعد %1 من الصفوف لأن لغةً تفتقر إليها.</translation>
    </message>
    <message>
        <source>Isogloss %1, Qt %2</source>
        <translation>⁦Isogloss %1, Qt %2⁩</translation>
    </message>
    <message>
        <source>The first layer is being run; the heatmap fills as layers are done.</source>
        <translation>يجري تشغيل الطبقة الأولى؛ تمتلئ الخريطة الحرارية كلما اكتملت طبقات.</translation>
    </message>
    <message>
        <source>Model and corpus are open. Press Run.</source>
        <translation>النموذج والمدوّنة مفتوحان. اضغط «تشغيل».</translation>
    </message>
    <message>
        <source>%1 is open. Open a corpus, then press Run.</source>
        <translation>‏⁨%1⁩ مفتوح. افتح مدوّنة، ثم اضغط «تشغيل».</translation>
    </message>
    <message>
        <source>tracing on %1</source>
        <translation>جارٍ التتبّع على %1</translation>
    </message>
    <message>
        <source>tracing</source>
        <translation>جارٍ التتبّع</translation>
    </message>
    <message>
        <source>re-evaluating</source>
        <translation>جارية إعادة التقييم</translation>
    </message>
    <message>
        <source>evaluating</source>
        <translation>جارٍ التقييم</translation>
    </message>
    <message>
        <source>comparing with a reference run</source>
        <translation>تجري المقارنة بتشغيل مرجعي</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>trace: %1 · %2 · %3</source>
        <translation>التتبّع: ⁨%1⁩ · ⁨%2⁩ · ⁨%3⁩</translation>
    </message>
    <message>
        <source>trace: %1, %2 of %3 layers complete</source>
        <translation>التتبّع: ⁨%1⁩، اكتملت %2 من %3 من الطبقات</translation>
    </message>
    <message>
        <source>%1 language</source>
        <translation>%1 لغة</translation>
    </message>
    <message>
        <source>%1 languages</source>
        <translation>%1 من اللغات</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>مقابل %1</translation>
    </message>
    <message>
        <source>steered</source>
        <translation>مع تدخّل</translation>
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
        <translation>فتح مجلد نموذج (&amp;M)…</translation>
    </message>
    <message>
        <source>checkpoint load</source>
        <translation>نقطة حفظ تحميل checkpoint load</translation>
    </message>
    <message>
        <source>Open &amp;corpus folder…</source>
        <translation>فتح مجلد مدوّنة (&amp;C)…</translation>
    </message>
    <message>
        <source>FLORES Belebele parallel text load</source>
        <translation>FLORES Belebele نص متوازٍ تحميل parallel text load</translation>
    </message>
    <message>
        <source>Open &amp;trace…</source>
        <translation>فتح تتبّع (&amp;T)…</translation>
    </message>
    <message>
        <source>h5 load</source>
        <translation>h5 تحميل load</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>تجربة العرض (&amp;D)</translation>
    </message>
    <message>
        <source>example</source>
        <translation>مثال example</translation>
    </message>
    <message>
        <source>Export &amp;figure…</source>
        <translation>تصدير شكل (&amp;F)…</translation>
    </message>
    <message>
        <source>pdf svg png csv paper data save</source>
        <translation>pdf svg png csv ورقة بيانات حفظ paper data save</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعادة (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Clear selection</source>
        <translation>مسح التحديد (&amp;C)</translation>
    </message>
    <message>
        <source>deselect nothing</source>
        <translation>إلغاء التحديد لا شيء deselect nothing</translation>
    </message>
    <message>
        <source>&amp;Search actions and languages…</source>
        <translation>البحث في الأوامر واللغات (&amp;S)…</translation>
    </message>
    <message>
        <source>command palette find</source>
        <translation>لوحة الأوامر بحث command palette find</translation>
    </message>
    <message>
        <source>&amp;Run the corpus</source>
        <translation>تشغيل المدوّنة (&amp;R)</translation>
    </message>
    <message>
        <source>trace start</source>
        <translation>تتبّع بدء trace start</translation>
    </message>
    <message>
        <source>&amp;Cancel what runs</source>
        <translation>إلغاء ما يعمل (&amp;C)</translation>
    </message>
    <message>
        <source>stop abort</source>
        <translation>إيقاف إلغاء stop abort</translation>
    </message>
    <message>
        <source>Re-&amp;evaluate</source>
        <translation>إعادة التقييم (&amp;E)</translation>
    </message>
    <message>
        <source>steer again compare</source>
        <translation>تدخّل مجددًا مقارنة steer again compare</translation>
    </message>
    <message>
        <source>Show what the model is &amp;given…</source>
        <translation>عرض ما يُعطى للنموذج (&amp;G)…</translation>
    </message>
    <message>
        <source>prompt preview token ids chat template</source>
        <translation>نص مُدخل معاينة رموز معرّفات قالب المحادثة prompt preview token ids chat template</translation>
    </message>
    <message>
        <source>Co&amp;mpare with a reference run…</source>
        <translation>المقارنة بتشغيل مرجعي (&amp;M)…</translation>
    </message>
    <message>
        <source>parity check transformers dump badge</source>
        <translation>تكافؤ فحص transformers شارة parity check dump badge</translation>
    </message>
    <message>
        <source>&amp;Promote the selected expert</source>
        <translation>تعزيز الخبير المحدد (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Suppress the selected expert</source>
        <translation>كبح الخبير المحدد (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Leave the selected expert alone</source>
        <translation>ترك الخبير المحدد كما هو (&amp;L)</translation>
    </message>
    <message>
        <source>remove edit</source>
        <translation>إزالة تعديل remove edit</translation>
    </message>
    <message>
        <source>Band &amp;inside the isogloss line</source>
        <translation>النطاق داخل خط التماثل اللغوي (&amp;I)</translation>
    </message>
    <message>
        <source>layers shared steer</source>
        <translation>طبقات مشتركة تدخّل layers shared steer</translation>
    </message>
    <message>
        <source>&amp;Open plan…</source>
        <translation>فتح خطة (&amp;O)…</translation>
    </message>
    <message>
        <source>Sa&amp;ve plan…</source>
        <translation>حفظ الخطة (&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Copy plan as JSON</source>
        <translation>نسخ الخطة بصيغة JSON (&amp;C)</translation>
    </message>
    <message>
        <source>Paste pl&amp;an</source>
        <translation>لصق خطة (&amp;A)</translation>
    </message>
    <message>
        <source>JSON clipboard</source>
        <translation>JSON الحافظة clipboard</translation>
    </message>
    <message>
        <source>Clea&amp;r plan</source>
        <translation>مسح الخطة (&amp;R)</translation>
    </message>
    <message>
        <source>empty new</source>
        <translation>فارغة جديدة empty new</translation>
    </message>
    <message>
        <source>Run the plan as an &amp;experiment</source>
        <translation>تشغيل الخطة كتجربة (&amp;E)</translation>
    </message>
    <message>
        <source>evaluate task accuracy</source>
        <translation>تقييم مهمة دقة evaluate task accuracy</translation>
    </message>
    <message>
        <source>Run a random &amp;control</source>
        <translation>تشغيل ضابط عشوائي (&amp;C)</translation>
    </message>
    <message>
        <source>matched experts evaluate</source>
        <translation>خبراء مناظرون تقييم matched experts evaluate</translation>
    </message>
    <message>
        <source>Start the &amp;sweep</source>
        <translation>بدء المسح (&amp;S)</translation>
    </message>
    <message>
        <source>grid strength threshold band rule</source>
        <translation>شبكة شدة عتبة نطاق قاعدة grid strength threshold band rule</translation>
    </message>
    <message>
        <source>&amp;Belebele folder…</source>
        <translation>مجلد Belebele (&amp;B)…</translation>
    </message>
    <message>
        <source>panel dock</source>
        <translation>لوحة إرساء panel dock</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>التشغيل (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Steering</source>
        <translation>التدخّل (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Before and after</source>
        <translation>قبل وبعد (&amp;B)</translation>
    </message>
    <message>
        <source>page tab view</source>
        <translation>صفحة تبويب عرض page tab view</translation>
    </message>
    <message>
        <source>&amp;Divergence by layer and language</source>
        <translation>التباعد بحسب الطبقة واللغة (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Languages of a layer</source>
        <translation>لغات طبقة (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Experts of all layers</source>
        <translation>خبراء كل الطبقات (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Tokens of a row</source>
        <translation>رموز صف (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Correlation with accuracy</source>
        <translation>الارتباط بالدقة (&amp;C)</translation>
    </message>
    <message>
        <source>E&amp;xperiments</source>
        <translation>التجارب (&amp;X)</translation>
    </message>
    <message>
        <source>page tab runs evaluate compare sweep</source>
        <translation>صفحة تبويب عمليات تشغيل تقييم مقارنة مسح page tab runs evaluate compare sweep</translation>
    </message>
    <message>
        <source>heatmap plan</source>
        <translation>خريطة حرارية خطة heatmap plan</translation>
    </message>
    <message>
        <source>Heatmap b&amp;efore</source>
        <translation>الخريطة الحرارية قبل (&amp;E)</translation>
    </message>
    <message>
        <source>Heatmap &amp;after</source>
        <translation>الخريطة الحرارية بعد (&amp;A)</translation>
    </message>
    <message>
        <source>Heatmap &amp;difference</source>
        <translation>فرق الخريطة الحرارية (&amp;D)</translation>
    </message>
    <message>
        <source>theme colours appearance</source>
        <translation>سمة ألوان مظهر theme colours appearance</translation>
    </message>
    <message>
        <source>Theme of the s&amp;ystem</source>
        <translation>سمة النظام (&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>السمة الفاتحة (&amp;L)</translation>
    </message>
    <message>
        <source>Dar&amp;k theme</source>
        <translation>السمة الداكنة (&amp;K)</translation>
    </message>
    <message>
        <source>Rese&amp;t layout</source>
        <translation>إعادة ضبط التخطيط (&amp;T)</translation>
    </message>
    <message>
        <source>panels docks splitters default</source>
        <translation>لوحات إرساء فواصل افتراضي panels docks splitters default</translation>
    </message>
    <message>
        <source>&amp;Guided first visit</source>
        <translation>الزيارة الأولى المرشَدة (&amp;G)</translation>
    </message>
    <message>
        <source>tour demo introduction tutorial</source>
        <translation>جولة عرض مقدمة تعليم tour demo introduction tutorial</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح (&amp;K)</translation>
    </message>
    <message>
        <source>keys help</source>
        <translation>مفاتيح مساعدة keys help</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ملف (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>الخطة (&amp;P)</translation>
    </message>
    <message>
        <source>E&amp;xperiment</source>
        <translation>التجربة (&amp;X)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة (&amp;H)</translation>
    </message>
    <message>
        <source>Select %1</source>
        <translation>تحديد %1</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>المقارنة مع %1</translation>
    </message>
    <message>
        <source>reference against</source>
        <translation>مرجع مقابل reference against</translation>
    </message>
    <message>
        <source>%1: a run is going on; cancel it before something else is opened.</source>
        <translation>‏⁨%1⁩: يجري تشغيل الآن؛ ألغِه قبل فتح شيء آخر.</translation>
    </message>
    <message>
        <source>%1: expected a model folder, a corpus folder, a trace (.isogloss.h5), a session (.isogloss) or a plan (.plan.json).</source>
        <translation>‏⁨%1⁩: المتوقع مجلد نموذج أو مجلد مدوّنة أو تتبّع (⁦.isogloss.h5⁩) أو جلسة (⁦.isogloss⁩) أو خطة (⁦.plan.json⁩).</translation>
    </message>
    <message>
        <source>The demo is not installed: expected it in share/isogloss/demo of the installation. Install the whole package.</source>
        <translation>العرض التجريبي غير مثبّت: مكانه المتوقع share/isogloss/demo في مجلد التثبيت. ثبّت الحزمة كاملة.</translation>
    </message>
    <message>
        <source>Model folder: config.json, safetensors, tokenizer.json</source>
        <translation>مجلد نموذج: ⁦config.json, safetensors, tokenizer.json⁩</translation>
    </message>
    <message>
        <source>Corpus folder: FLORES-200, or Belebele files</source>
        <translation>مجلد مدوّنة: ملفات FLORES-200 أو Belebele</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>تتبّع</translation>
    </message>
    <message>
        <source>Traces (*.isogloss.h5 *.h5)</source>
        <translation>التتبّعات (*.isogloss.h5 *.h5)</translation>
    </message>
    <message>
        <source>Steering plan</source>
        <translation>خطة تدخّل</translation>
    </message>
    <message>
        <source>Plans (*.plan.json *.json)</source>
        <translation>الخطط (*.plan.json *.json)</translation>
    </message>
    <message>
        <source>Plans (*.plan.json)</source>
        <translation>الخطط (*.plan.json)</translation>
    </message>
    <message>
        <source>Folder of Belebele files (jsonl)</source>
        <translation>مجلد ملفات Belebele (jsonl)</translation>
    </message>
    <message>
        <source>Reference run: what `isogloss-cli forward` or a script of the reference implementation wrote</source>
        <translation>تشغيل مرجعي: ما كتبه ⁦`isogloss-cli forward`⁩ أو برنامج نصي للتنفيذ المرجعي</translation>
    </message>
    <message>
        <source>Reference runs (*.h5 *.safetensors *.npz)</source>
        <translation>التشغيلات المرجعية (*.h5 *.safetensors *.npz)</translation>
    </message>
    <message>
        <source>Folder for traces</source>
        <translation>مجلد التتبّعات</translation>
    </message>
    <message>
        <source>Folder of the task&apos;s files</source>
        <translation>مجلد ملفات المهمة</translation>
    </message>
    <message>
        <source>Template of the task</source>
        <translation>قالب المهمة</translation>
    </message>
    <message>
        <source>Templates (*.json)</source>
        <translation>القوالب (*.json)</translation>
    </message>
    <message>
        <source>Results of isogloss-cli evaluate</source>
        <translation>نتائج ⁦isogloss-cli evaluate⁩</translation>
    </message>
    <message>
        <source>Results (*.json)</source>
        <translation>النتائج (*.json)</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Markdown (*.md);;LaTeX (*.tex);;CSV (*.csv);;Changed answers (*.flips.csv)</source>
        <translation>Markdown (*.md);;LaTeX (*.tex);;CSV (*.csv);;الإجابات المتغيّرة (*.flips.csv)</translation>
    </message>
    <message>
        <source>Accuracies by language</source>
        <translation>قيم الدقة بحسب اللغة</translation>
    </message>
    <message>
        <source>Tables and results (*.csv *.json)</source>
        <translation>الجداول والنتائج (*.csv *.json)</translation>
    </message>
    <message>
        <source>Divergence by layer and language</source>
        <translation>التباعد بحسب الطبقة واللغة</translation>
    </message>
    <message>
        <source>Divergence by layer</source>
        <translation>التباعد بحسب الطبقة</translation>
    </message>
    <message>
        <source>Experts of a layer</source>
        <translation>خبراء طبقة</translation>
    </message>
    <message>
        <source>Languages of a layer, matrix</source>
        <translation>لغات طبقة، مصفوفة</translation>
    </message>
    <message>
        <source>Languages of a layer, map</source>
        <translation>لغات طبقة، خريطة</translation>
    </message>
    <message>
        <source>Experts of all layers</source>
        <translation>خبراء كل الطبقات</translation>
    </message>
    <message>
        <source>Tokens of a row</source>
        <translation>رموز صف</translation>
    </message>
    <message>
        <source>Divergence against accuracy</source>
        <translation>التباعد مقابل الدقة</translation>
    </message>
    <message>
        <source>Correlation by layer</source>
        <translation>الارتباط بحسب الطبقة</translation>
    </message>
    <message>
        <source>Forest plot of two runs</source>
        <translation>مخطط الغابة لتشغيلين</translation>
    </message>
    <message>
        <source>Outcome of the sweep</source>
        <translation>حصيلة المسح</translation>
    </message>
    <message>
        <source>Dose and response</source>
        <translation>الجرعة والاستجابة</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>قبل وبعد</translation>
    </message>
    <message>
        <source>A run is going on. Stop it and close? Its trace can be resumed later.</source>
        <translation>يجري تشغيل الآن. هل يُوقَف وتُغلق النافذة؟ يمكن استئناف تتبّعه لاحقًا.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>إيقاف وإغلاق</translation>
    </message>
    <message>
        <source>The session could not be saved: %1</source>
        <translation>تعذّر حفظ الجلسة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>إغلاق دون حفظ</translation>
    </message>
    <message>
        <source>Open &amp;session…</source>
        <translation>فتح جلسة (&amp;S)…</translation>
    </message>
    <message>
        <source>isogloss load project</source>
        <translation>isogloss تحميل مشروع load project</translation>
    </message>
    <message>
        <source>&amp;Reopen the last session</source>
        <translation>إعادة فتح آخر جلسة (&amp;R)</translation>
    </message>
    <message>
        <source>restore recover crash</source>
        <translation>استعادة استرداد انهيار restore recover crash</translation>
    </message>
    <message>
        <source>Sa&amp;ve session</source>
        <translation>حفظ الجلسة (&amp;V)</translation>
    </message>
    <message>
        <source>Session saved as %1</source>
        <translation>حُفظت الجلسة باسم ⁨%1⁩</translation>
    </message>
    <message>
        <source>isogloss project keep</source>
        <translation>isogloss مشروع احتفاظ project keep</translation>
    </message>
    <message>
        <source>Save session &amp;as…</source>
        <translation>حفظ الجلسة باسم (&amp;A)…</translation>
    </message>
    <message>
        <source>isogloss project copy</source>
        <translation>isogloss مشروع نسخة project copy</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>جلسة</translation>
    </message>
    <message>
        <source>Sessions (*.isogloss)</source>
        <translation>الجلسات (*.isogloss)</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>حفظ الجلسة</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>المفتوح حديثًا (&amp;C)</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Compare with another trace…</source>
        <translation>مقارنة بأثر آخر…</translation>
    </message>
    <message>
        <source>before after difference two</source>
        <translation>قبل بعد فرق اثنان before after difference two</translation>
    </message>
    <message>
        <source>End the comparison</source>
        <translation>إنهاء المقارنة</translation>
    </message>
    <message>
        <source>before after difference</source>
        <translation>قبل بعد فرق before after difference</translation>
    </message>
    <message>
        <source>Promote the &amp;layer&apos;s experts above τ</source>
        <translation>تعزيز خبراء الطبقة فوق τ(&amp;L)</translation>
    </message>
    <message>
        <source>threshold specialised</source>
        <translation>عتبة متخصص threshold specialised</translation>
    </message>
    <message>
        <source>Suppress the la&amp;yer&apos;s experts below −τ</source>
        <translation>كبح خبراء الطبقة تحت −τ(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>المهام(&amp;J)</translation>
    </message>
    <message>
        <source>language texts</source>
        <translation>لغة نصوص language</translation>
    </message>
    <message>
        <source>Language of the s&amp;ystem</source>
        <translation>لغة النظام(&amp;Y)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>اللغة(&amp;G)</translation>
    </message>
    <message>
        <source>Trace to compare with</source>
        <translation>الأثر المراد المقارنة به</translation>
    </message>
    <message>
        <source>Isogloss speaks this language from its next start on.</source>
        <translation>ستستخدم Isogloss هذه اللغة من التشغيل التالي.</translation>
    </message>
    <message>
        <source>Divergence by layer of %1.</source>
        <translation>التباعد بحسب الطبقة: %1.</translation>
    </message>
    <message>
        <source>Map of the languages: classical scaling of these distances.</source>
        <translation>خريطة اللغات: القياس الكلاسيكي لهذه المسافات.</translation>
    </message>
    <message>
        <source>Difference of activation frequency of every expert of every layer.</source>
        <translation>فرق تكرار تفعيل كل خبير في كل طبقة.</translation>
    </message>
    <message>
        <source>One parallel sentence, token by token.</source>
        <translation>جملة متوازية، رمزًا رمزًا.</translation>
    </message>
    <message>
        <source>Divergence in layer %1 against accuracy.</source>
        <translation>التباعد في الطبقة %1 مقابل الدقة.</translation>
    </message>
    <message>
        <source>The coefficient by layer.</source>
        <translation>المعامل بحسب الطبقة.</translation>
    </message>
    <message>
        <source>Outcome of every run of a sweep of plans.</source>
        <translation>نتيجة كل تشغيل في مسح الخطط.</translation>
    </message>
    <message>
        <source>Outcome against the strength of a plan.</source>
        <translation>النتيجة مقابل شدة الخطة.</translation>
    </message>
    <message>
        <source>Each language before and after the plan.</source>
        <translation>كل لغة قبل الخطة وبعدها.</translation>
    </message>
    <message>
        <source>Show only some lan&amp;guages of the heatmap…</source>
        <translation>إظهار بعض لغات الخريطة فقط (&amp;G)…</translation>
    </message>
    <message>
        <source>filter search rows</source>
        <translation>تصفية بحث صفوف</translation>
    </message>
    <message>
        <source>Experts chosen to&amp;gether</source>
        <translation>الخبراء المختارون م&amp;عًا</translation>
    </message>
    <message>
        <source>page tab view co-activation pairs of experts</source>
        <translation>صفحة تبويب عرض تنشيط مشترك أزواج خبراء</translation>
    </message>
    <message>
        <source>heatmap enlarge magnify part</source>
        <translation>خريطة تكبير جزء</translation>
    </message>
    <message>
        <source>&amp;Zoom in on the heatmap</source>
        <translation>ت&amp;كبير الخريطة</translation>
    </message>
    <message>
        <source>Zoom &amp;out of the heatmap</source>
        <translation>ت&amp;صغير الخريطة</translation>
    </message>
    <message>
        <source>Zoom to what is sele&amp;cted</source>
        <translation>تكبير إلى الم&amp;حدد</translation>
    </message>
    <message>
        <source>The whole heat&amp;map</source>
        <translation>ال&amp;خريطة كاملة</translation>
    </message>
    <message>
        <source>promote %1 experts</source>
        <translation>تعزيز %1 خبراء</translation>
    </message>
    <message>
        <source>suppress %1 experts</source>
        <translation>كبت %1 خبراء</translation>
    </message>
    <message>
        <source>Experts of a layer that are chosen together</source>
        <translation>خبراء طبقة يُختارون معًا</translation>
    </message>
    <message>
        <source>In a pane of its own</source>
        <translation>في لوحة مستقلة</translation>
    </message>
    <message>
        <source>Before and after &amp;side by side</source>
        <translation>قبل وبعد جنبًا إلى جنب (&amp;S)</translation>
    </message>
    <message>
        <source>Compare with the selected lan&amp;guage</source>
        <translation>مقارنة باللغة المحددة (&amp;G)</translation>
    </message>
    <message>
        <source>Two traces can be compared at a time; the others were left alone.</source>
        <translation>يمكن مقارنة أثرين في المرة الواحدة؛ وتُركت البقية.</translation>
    </message>
    <message>
        <source>The dropped text</source>
        <translation>النص المُسقَط</translation>
    </message>
    <message>
        <source>drop plan</source>
        <translation>إسقاط خطة</translation>
    </message>
    <message>
        <source>Two runs, side by side</source>
        <translation>تشغيلان جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>&amp;Where the plan applies…</source>
        <translation>أين تنطبق الخطة (&amp;W)…</translation>
    </message>
    <message>
        <source>scope layers languages tokens</source>
        <translation>نطاق طبقات لغات رموز scope layers languages tokens</translation>
    </message>
    <message>
        <source>Apply the plan only to the layers of the ban&amp;d</source>
        <translation>تطبيق الخطة على طبقات النطاق فقط (&amp;D)</translation>
    </message>
    <message>
        <source>Apply the plan only to the selected lan&amp;guages</source>
        <translation>تطبيق الخطة على اللغات المحددة فقط (&amp;G)</translation>
    </message>
    <message>
        <source>Apply the plan everyw&amp;here</source>
        <translation>تطبيق الخطة في كل مكان (&amp;H)</translation>
    </message>
</context>
<context>
    <name>isogloss::Pages</name>
    <message>
        <source>Views</source>
        <translation>طرق العرض</translation>
    </message>
</context>
<context>
    <name>isogloss::PairsChart</name>
    <message>
        <source>Divergence of every two languages</source>
        <translation>تباعد كل لغتين</translation>
    </message>
    <message>
        <source>Click a layer of the heatmap: how far its languages are from each other is shown here.</source>
        <translation>انقر طبقة في الخريطة الحرارية: يظهر هنا مدى تباعد لغاتها بعضها عن بعض.</translation>
    </message>
    <message>
        <source>entropy-normalised JS divergence, layer %1</source>
        <translation>تباعد JS مُطبَّع بالإنتروبيا، الطبقة %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>⁨%1⁩ – ⁨%2⁩</translation>
    </message>
    <message>
        <source>the same language</source>
        <translation>اللغة نفسها</translation>
    </message>
    <message>
        <source>divergence %1, n = %2</source>
        <translation>التباعد %1، ⁦n = %2⁩</translation>
    </message>
    <message>
        <source>entropy-normalised JS divergence</source>
        <translation>تباعد JS المقيّس بالإنتروبيا</translation>
    </message>
    <message>
        <source>normalised JS divergence</source>
        <translation>تباعد JS المقيّس</translation>
    </message>
    <message>
        <source>divergence</source>
        <translation>التباعد</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>الطبقة %1</translation>
    </message>
    <message>
        <source>divergence, layer %1</source>
        <translation>التباعد، الطبقة %1</translation>
    </message>
</context>
<context>
    <name>isogloss::PairsController</name>
    <message>
        <source>This layer has not been run yet.</source>
        <translation>لم تُشغَّل هذه الطبقة بعد.</translation>
    </message>
    <message>
        <source>layer %1, %2 languages, means over %3 rows; clusters by average linkage; click a cell to select its two languages</source>
        <translation>الطبقة %1، عدد اللغات %2، متوسطات على صفوف عددها %3؛ عناقيد بالربط المتوسط؛ انقر خلية لتحديد لغتيها</translation>
    </message>
</context>
<context>
    <name>isogloss::ParityCheck</name>
    <message>
        <source>parity: comparing with %1</source>
        <translation>التكافؤ: تجري المقارنة مع ⁨%1⁩</translation>
    </message>
    <message>
        <source>parity: %1 % of experts, %2 of %3</source>
        <translation>التكافؤ: %1% من الخبراء، ⁨%2⁩ بتاريخ %3</translation>
    </message>
    <message>
        <source>%1, beyond rounding</source>
        <translation>‏⁨%1⁩، خارج حدود التقريب</translation>
    </message>
    <message>
        <source>f32, %1 tokens</source>
        <translation>f32، عدد الرموز %1</translation>
    </message>
    <message>
        <source>layer %1: same experts for %2 of %3 tokens (%4 differ beyond a tie); router logits within %5 of their spread; smallest margin %6</source>
        <translation>الطبقة %1: الخبراء أنفسهم في %2 من %3 من الرموز (%4 تختلف بما يتجاوز التعادل)؛ قيم logits للموجِّه ضمن %5 من انتشارها؛ أصغر هامش %6</translation>
    </message>
    <message>
        <source>logits within %1</source>
        <translation>قيم logits ضمن %1</translation>
    </message>
</context>
<context>
    <name>isogloss::PlanDocument</name>
    <message>
        <source>The plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>promote expert %1 of layer %2</source>
        <translation>تعزيز الخبير %1 في الطبقة %2</translation>
    </message>
    <message>
        <source>suppress expert %1 of layer %2</source>
        <translation>كبح الخبير %1 في الطبقة %2</translation>
    </message>
    <message>
        <source>remove expert %1 of layer %2</source>
        <translation>إزالة الخبير %1 من الطبقة %2</translation>
    </message>
    <message>
        <source>remove %1 edit</source>
        <translation>إزالة %1 تعديل</translation>
    </message>
    <message>
        <source>remove %1 edits</source>
        <translation>إزالة %1 من التعديلات</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>القاعدة %1</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>الشدة</translation>
    </message>
    <message>
        <source>layer band</source>
        <translation>نطاق الطبقات</translation>
    </message>
    <message>
        <source>threshold θ</source>
        <translation>العتبة θ</translation>
    </message>
    <message>
        <source>Only generated tokens are steered, and a trace has none: an experiment with a generation task shows the effect.</source>
        <translation>يُتدخَّل في الرموز المولَّدة وحدها، ولا يحوي التتبّع شيئًا منها: تُظهر تجربة بمهمة توليد الأثرَ.</translation>
    </message>
    <message>
        <source>All edits lie outside layers %1–%2, where the plan applies: it would change nothing.</source>
        <translation>تقع كل التعديلات خارج الطبقات %1–%2 التي تنطبق عليها الخطة: لن تغيّر شيئًا.</translation>
    </message>
    <message>
        <source>The trace has none of the languages that the plan applies to (%1): it would change nothing.</source>
        <translation>لا يحوي التتبّع أيًّا من اللغات التي تنطبق عليها الخطة (%1): لن تغيّر شيئًا.</translation>
    </message>
    <message>
        <source>where the plan applies</source>
        <translation>أين تنطبق الخطة</translation>
    </message>
    <message>
        <source>Not in this trace: %1.</source>
        <translation>ليست في هذا التتبّع: %1.</translation>
    </message>
</context>
<context>
    <name>isogloss::PresetFigures</name>
    <message>
        <source>Select a run on the Experiments page first: it is compared with the base.</source>
        <translation>اختر أولًا تشغيلًا في صفحة التجارب: يُقارن بالأساس.</translation>
    </message>
    <message>
        <source>Open a trace first.</source>
        <translation>افتح أثرًا أولًا.</translation>
    </message>
    <message>
        <source>The trace is still growing: its figures can be made once it is whole.</source>
        <translation>ما زال الأثر ينمو: تُصنع أشكاله حين يكتمل.</translation>
    </message>
    <message>
        <source>Choose accuracies on the Correlation page first: a run of the Experiments page, or a table.</source>
        <translation>اختر الدقة أولًا في صفحة الارتباط: تشغيلًا من صفحة التجارب، أو جدولًا.</translation>
    </message>
    <message>
        <source>Paper: %1</source>
        <translation>الورقة: %1</translation>
    </message>
</context>
<context>
    <name>isogloss::PromptDialog</name>
    <message>
        <source>chat template</source>
        <translation>قالب المحادثة</translation>
    </message>
    <message>
        <source>What the model is given</source>
        <translation>ما يُعطى للنموذج</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>⁨%1⁩   ⁨%2⁩</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>row </source>
        <translation>الصف </translation>
    </message>
    <message>
        <source>Row of the corpus</source>
        <translation>صف المدوّنة</translation>
    </message>
    <message>
        <source>The row as one user turn of the checkpoint&apos;s chat template</source>
        <translation>الصف بوصفه دورًا واحدًا للمستخدم في قالب المحادثة لنقطة الحفظ</translation>
    </message>
    <message>
        <source>The checkpoint has no chat template.</source>
        <translation>ليس لنقطة الحفظ قالب محادثة.</translation>
    </message>
    <message>
        <source>Exact text</source>
        <translation>النص بعينه</translation>
    </message>
    <message>
        <source>Token ids</source>
        <translation>معرّفات الرموز</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>نسخ بصيغة JSON</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1 tokens, %2 bytes; row %3 of %4</source>
        <translation>الرموز: %1، البايتات: %2؛ الصف %3 من %4</translation>
    </message>
</context>
<context>
    <name>isogloss::ResultPanel</name>
    <message>
        <source>divergence</source>
        <translation>التباعد</translation>
    </message>
    <message>
        <source>nats per byte</source>
        <translation>نات لكل بايت</translation>
    </message>
    <message>
        <source>Belebele</source>
        <translation>Belebele</translation>
    </message>
    <message>
        <source>Re-evaluate runs the corpus again with the plan. What changed, by language, is shown here.</source>
        <translation>«إعادة التقييم» تشغّل المدوّنة مجددًا مع الخطة. ويظهر هنا ما تغيّر، بحسب اللغة.</translation>
    </message>
    <message>
        <source>Before and after, by language</source>
        <translation>قبل وبعد، بحسب اللغة</translation>
    </message>
    <message>
        <source>The plan has changed since. %1</source>
        <translation>تغيّرت الخطة منذ ذلك الحين. %1</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>ما يُقارَن</translation>
    </message>
</context>
<context>
    <name>isogloss::RunController</name>
    <message>
        <source>%1 × %2, top-%3</source>
        <translation>⁦%1 × %2, top-%3⁩</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>⁦%1 %2⁩</translation>
    </message>
    <message>
        <source>%1 language</source>
        <translation>%1 لغة</translation>
    </message>
    <message>
        <source>%1 languages</source>
        <translation>%1 من اللغات</translation>
    </message>
    <message>
        <source>looking at what the run needs …</source>
        <translation>يُفحص ما يحتاج إليه التشغيل …</translation>
    </message>
    <message>
        <source>%1 rows, about %2 tokens; needs %3 of memory</source>
        <translation>الصفوف: %1، الرموز: نحو %2؛ الذاكرة اللازمة: ⁨%3⁩</translation>
    </message>
    <message>
        <source>waiting for the engine</source>
        <translation>بانتظار المحرّك</translation>
    </message>
</context>
<context>
    <name>isogloss::RunForm</name>
    <message>
        <source>chat</source>
        <translation>محادثة</translation>
    </message>
    <message>
        <source>folder of the task&apos;s files</source>
        <translation>مجلد ملفات المهمة</translation>
    </message>
    <message>
        <source>task.json</source>
        <translation>task.json</translation>
    </message>
    <message>
        <source>all; or names with commas, or medical</source>
        <translation>كلمة all؛ أو أسماء تفصلها فواصل، أو medical</translation>
    </message>
    <message>
        <source>Codes with commas between them, or all</source>
        <translation>أكواد لغات تفصلها فواصل، أو all</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>First items of each language; all = every one</source>
        <translation>الأسئلة الأولى لكل لغة؛ الكل = جميعها</translation>
    </message>
    <message>
        <source>The languages that are checked in the run pane</source>
        <translation>اللغات المؤشَّرة في لوحة التشغيل</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>المؤشَّرة</translation>
    </message>
    <message>
        <source>task</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Choose the data folder</source>
        <translation>اختيار مجلد البيانات</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>items</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>shots</source>
        <translation>الأمثلة</translation>
    </message>
    <message>
        <source>template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>Choose the task&apos;s template</source>
        <translation>اختيار قالب المهمة</translation>
    </message>
    <message>
        <source>subjects</source>
        <translation>المواد</translation>
    </message>
    <message>
        <source>parallel corpus</source>
        <translation>مدوّنة متوازية</translation>
    </message>
    <message>
        <source>The prompt is one user turn of the model&apos;s chat template</source>
        <translation>النص المُدخل دور واحد للمستخدم في قالب المحادثة للنموذج</translation>
    </message>
    <message>
        <source>The model has no chat template</source>
        <translation>ليس للنموذج قالب محادثة</translation>
    </message>
</context>
<context>
    <name>isogloss::RunListModel</name>
    <message>
        <source>no plan</source>
        <translation>بلا خطة</translation>
    </message>
    <message>
        <source>plan that cannot be read</source>
        <translation>خطة تتعذّر قراءتها</translation>
    </message>
    <message>
        <source>%1 edit</source>
        <translation>%1 تعديل</translation>
    </message>
    <message>
        <source>%1 edits</source>
        <translation>%1 من التعديلات</translation>
    </message>
    <message>
        <source> · layers %1–%2</source>
        <translation> · الطبقات %1–%2</translation>
    </message>
    <message>
        <source>%1 language</source>
        <translation>%1 لغة</translation>
    </message>
    <message>
        <source>%1 languages</source>
        <translation>%1 من اللغات</translation>
    </message>
    <message>
        <source> · prompt tokens</source>
        <translation> · رموز النص المُدخل</translation>
    </message>
    <message>
        <source> · generated tokens</source>
        <translation> · الرموز المولَّدة</translation>
    </message>
    <message>
        <source> nats/byte</source>
        <translation> نات/بايت</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>partial, can go on</source>
        <translation>جزئي، يمكن متابعته</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>running</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>running, %1 %</source>
        <translation>قيد التشغيل، %1%</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>تتعذّر قراءته</translation>
    </message>
    <message>
        <source>, %1 shots</source>
        <translation>، أمثلة: %1</translation>
    </message>
    <message>
        <source>, chat</source>
        <translation>، محادثة</translation>
    </message>
    <message>
        <source>run</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>state</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>task</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>mean over languages</source>
        <translation>المتوسط على اللغات</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>ملاحظات</translation>
    </message>
</context>
<context>
    <name>isogloss::RunPanel</name>
    <message>
        <source>▸ Options</source>
        <translation>◂ خيارات</translation>
    </message>
    <message>
        <source>chat template</source>
        <translation>قالب المحادثة</translation>
    </message>
    <message>
        <source>keep router logits</source>
        <translation>حفظ logits الموجِّه</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>فتح نموذج…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Open a corpus…</source>
        <translation>فتح مدوّنة…</translation>
    </message>
    <message>
        <source>Corpus</source>
        <translation>المدوّنة</translation>
    </message>
    <message>
        <source>▾ Options</source>
        <translation>▾ خيارات</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>How many rows of the corpus are run, from the first</source>
        <translation>عدد صفوف المدوّنة التي تُشغَّل، بدءًا من الأول</translation>
    </message>
    <message>
        <source>What the weights compute in: bf16 is faster, f32 gives the reference implementation&apos;s numbers</source>
        <translation>ما تُحسب به الأوزان: bf16 أسرع، وf32 يعطي أرقام التنفيذ المرجعي</translation>
    </message>
    <message>
        <source>¾ of what is free</source>
        <translation>¾ الذاكرة الحرة</translation>
    </message>
    <message>
        <source>Memory that a run may take, as 8G or 512M</source>
        <translation>الذاكرة المسموحة للتشغيل، مثل 8G أو 512M</translation>
    </message>
    <message>
        <source>Each text becomes one user turn of the model&apos;s chat template</source>
        <translation>يصير كل نص دورًا واحدًا للمستخدم في قالب المحادثة للنموذج</translation>
    </message>
    <message>
        <source>the program&apos;s own</source>
        <translation>مجلد البرنامج</translation>
    </message>
    <message>
        <source>Folder for traces</source>
        <translation>مجلد التتبّعات</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>الأعداد</translation>
    </message>
    <message>
        <source>device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>traces in</source>
        <translation>التتبّعات في</translation>
    </message>
    <message>
        <source>Every token&apos;s router logits go into the trace: the preview of a plan needs them. It grows by tokens × layers × experts × 2 bytes</source>
        <translation>تُحفظ قيم logits الموجِّه لكل رمز في التتبّع: تحتاج إليها معاينة الخطة. ويكبر التتبّع بمقدار الرموز × الطبقات × الخبراء × 2 بايت</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>فتح مجلد…</translation>
    </message>
    <message>
        <source>or an id of the hub cache: org/name</source>
        <translation>أو معرّف في مخبأ hub: ⁦org/name⁩</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
</context>
<context>
    <name>isogloss::ScopePopup</name>
    <message>
        <source>take the band</source>
        <translation>أخذ النطاق</translation>
    </message>
    <message>
        <source>take the selected</source>
        <translation>أخذ المحدد</translation>
    </message>
    <message>
        <source>Apply everywhere</source>
        <translation>التطبيق في كل مكان</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>المُدخل</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>المولَّد</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>الطبقات</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Search name, code, script</source>
        <translation>ابحث بالاسم أو الكود أو الكتابة</translation>
    </message>
    <message>
        <source>Search languages</source>
        <translation>البحث في اللغات</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Layers %1–%2, the steering pane&apos;s band</source>
        <translation>الطبقات %1–%2، نطاق لوحة التدخّل</translation>
    </message>
    <message>
        <source>The band holds all layers</source>
        <translation>يشمل النطاق كل الطبقات</translation>
    </message>
    <message>
        <source>No language is selected</source>
        <translation>لم تُحدَّد أي لغة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>isogloss::ScopeRow</name>
    <message>
        <source>Layers, languages and tokens that the plan applies to</source>
        <translation>الطبقات واللغات والرموز التي تنطبق عليها الخطة</translation>
    </message>
    <message>
        <source>Applies everywhere</source>
        <translation>تنطبق في كل مكان</translation>
    </message>
    <message>
        <source>Applies to: %1</source>
        <translation>تنطبق على: %1</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>في كل مكان</translation>
    </message>
</context>
<context>
    <name>isogloss::SessionController</name>
    <message>
        <source>Isogloss ended in the middle of a session. What was open on %1 can be brought back.</source>
        <translation>انتهى Isogloss في أثناء جلسة. يمكن استرجاع ما كان مفتوحًا في %1.</translation>
    </message>
    <message>
        <source>Restore the session</source>
        <translation>استعادة الجلسة</translation>
    </message>
</context>
<context>
    <name>isogloss::ShortcutSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Heatmap: move the selected cell</source>
        <translation>الخريطة الحرارية: تغيير الخلية المحددة</translation>
    </message>
    <message>
        <source>arrow keys</source>
        <translation>مفاتيح الأسهم</translation>
    </message>
    <message>
        <source>Heatmap: add a language to the selection</source>
        <translation>الخريطة الحرارية: إضافة لغة إلى التحديد</translation>
    </message>
    <message>
        <source>Ctrl+click</source>
        <translation>Ctrl+نقر</translation>
    </message>
    <message>
        <source>Experts: promote, suppress, remove</source>
        <translation>الخبراء: تعزيز، كبح، إزالة</translation>
    </message>
    <message>
        <source>P, S, Del</source>
        <translation>⁦P, S, Del⁩</translation>
    </message>
    <message>
        <source>Experts: promote</source>
        <translation>الخبراء: تعزيز</translation>
    </message>
    <message>
        <source>double click</source>
        <translation>نقر مزدوج</translation>
    </message>
    <message>
        <source>Languages: check, uncheck</source>
        <translation>اللغات: تأشير وإلغاؤه</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Edits: change the strength</source>
        <translation>التعديلات: تغيير الشدة</translation>
    </message>
    <message>
        <source>F2, double click</source>
        <translation>F2، نقر مزدوج</translation>
    </message>
</context>
<context>
    <name>isogloss::StatusLine</name>
    <message>
        <source>memory %1</source>
        <translation>الذاكرة ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>isogloss::SteeringController</name>
    <message>
        <source>With &quot;keep router logits&quot; in the options of the run, what a plan would change is shown here before it is run.</source>
        <translation>عند تفعيل «حفظ logits الموجِّه» في خيارات التشغيل، يظهر هنا ما ستغيّره الخطة قبل تشغيلها.</translation>
    </message>
    <message>
        <source>Would change the top-%1 of %2 % of tokens in layer %3; most in %4 (%5 %), least in %6 (%7 %).</source>
        <translation>ستغيّر ⁦top-%1⁩ لنسبة %2% من الرموز في الطبقة %3؛ الأكثر في %4 ‏(%5%)، والأقل في %6 ‏(%7%).</translation>
    </message>
    <message>
        <source>layer %1: %2 %</source>
        <translation>الطبقة %1: ‏%2%</translation>
    </message>
    <message>
        <source>Before downstream effects: %1.</source>
        <translation>قبل الآثار في الطبقات اللاحقة: %1.</translation>
    </message>
    <message>
        <source>Share of tokens whose top-k changes, in %. The first layer is exact; later ones are before downstream effects.</source>
        <translation>حصة الرموز التي يتغيّر ⁦top-k⁩ لها، بالنسبة المئوية (%). الطبقة الأولى مضبوطة؛ وما بعدها قبل الآثار اللاحقة.</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>الطبقة %1</translation>
    </message>
    <message>
        <source>nats per byte</source>
        <translation>نات لكل بايت</translation>
    </message>
    <message>
        <source>accuracy, %</source>
        <translation>الدقة، %</translation>
    </message>
    <message>
        <source>points</source>
        <translation>نقاط</translation>
    </message>
    <message>
        <source>mean divergence</source>
        <translation>متوسط التباعد</translation>
    </message>
    <message>
        <source>open plan</source>
        <translation>فتح خطة</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>الحافظة</translation>
    </message>
    <message>
        <source>paste plan</source>
        <translation>لصق خطة</translation>
    </message>
    <message>
        <source>clear plan</source>
        <translation>مسح الخطة</translation>
    </message>
    <message>
        <source>No layer lies inside the isogloss line at this θ; the handle on the colour bar moves it.</source>
        <translation>لا طبقة داخل خط التماثل اللغوي عند قيمة θ هذه؛ يحرّكه المقبض على شريط الألوان.</translation>
    </message>
    <message>
        <source>Run a corpus first</source>
        <translation>شغّل مدوّنة أولًا</translation>
    </message>
    <message>
        <source>The run is still going on</source>
        <translation>التشغيل ما زال جاريًا</translation>
    </message>
    <message>
        <source>The trace is not complete: resume its run first</source>
        <translation>التتبّع غير مكتمل: استأنف تشغيله أولًا</translation>
    </message>
    <message>
        <source>Open the model and the corpus of this trace first</source>
        <translation>افتح أولًا نموذج هذا التتبّع ومدوّنته</translation>
    </message>
    <message>
        <source>The open model is not the one of this trace</source>
        <translation>النموذج المفتوح ليس نموذج هذا التتبّع</translation>
    </message>
    <message>
        <source>waiting for the engine</source>
        <translation>بانتظار المحرّك</translation>
    </message>
    <message>
        <source>-steered</source>
        <translation>-steered</translation>
    </message>
    <message>
        <source>Changes %1 % of the top-%2 choices from layer %3 on; most in %4 (%5 %), least in %6 (%7 %).</source>
        <translation>تُغيّر %1% من اختيارات ⁦top-%2⁩ من الطبقة %3 فصاعدًا؛ الأكثر في %4 ‏(%5%)، والأقل في %6 ‏(%7%).</translation>
    </message>
    <message>
        <source>Mean %1 nats per byte [%2, %3]; lower is better.</source>
        <translation>المتوسط ⁦%1⁩ نات لكل بايت ⁦[%2, %3]⁩؛ الأقل أفضل.</translation>
    </message>
    <message>
        <source>Mean %1 points [%2, %3], n = %4 pairs.</source>
        <translation>المتوسط ⁦%1⁩ نقاط ⁦[%2, %3]⁩، عدد الأزواج ⁦n = %4⁩.</translation>
    </message>
    <message>
        <source>In %1 language the interval leaves zero out.</source>
        <translation>في %1 لغة تستبعد الفترة الصفر.</translation>
    </message>
    <message>
        <source>In %1 languages the interval leaves zero out.</source>
        <translation>في %1 من اللغات تستبعد الفترة الصفر.</translation>
    </message>
    <message>
        <source>%1 language changes beyond Holm-corrected p &lt; .05.</source>
        <translation>تتغيّر %1 لغة بما يتجاوز ⁦p &lt; .05⁩ بتصحيح Holm.</translation>
    </message>
    <message>
        <source>%1 languages change beyond Holm-corrected p &lt; .05.</source>
        <translation>تتغيّر %1 من اللغات بما يتجاوز ⁦p &lt; .05⁩ بتصحيح Holm.</translation>
    </message>
    <message>
        <source>Mean over layers, against %1. %2 of %3 languages moved closer, %4 further away; grey where the interval holds zero.</source>
        <translation>المتوسط على الطبقات، مقابل %1. من %3 من اللغات اقتربت %2 وابتعدت %4؛ بالرمادي حيث تشمل الفترة الصفر.</translation>
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
        <translation>قاعدة soft: تتحرّك قيمة logit بمقدار λ من الانحرافات المعيارية لقيم logits للرمز</translation>
    </message>
    <message>
        <source>hard: promoted above the largest logit, suppressed below the smallest</source>
        <translation>قاعدة hard: المعزَّز فوق أكبر قيمة logit، والمكبوح تحت أصغرها</translation>
    </message>
    <message>
        <source>log-softmax: on log-probabilities, just above the largest or just below the smallest</source>
        <translation>قاعدة log-softmax: على لوغاريتمات الاحتمالات، فوق أكبرها بقليل أو تحت أصغرها بقليل</translation>
    </message>
    <message>
        <source>scaled: the logit moves by λ times its own size</source>
        <translation>قاعدة scaled: تتحرّك قيمة logit بمقدار λ من حجمها</translation>
    </message>
    <message>
        <source>mask: suppressed experts are never chosen; promotes nothing</source>
        <translation>قاعدة mask: لا يُختار الخبراء المكبوحون أبدًا؛ ولا تعزّز شيئًا</translation>
    </message>
    <message>
        <source>inside the line</source>
        <translation>داخل الخط</translation>
    </message>
    <message>
        <source>Re-evaluate</source>
        <translation>إعادة التقييم</translation>
    </message>
    <message>
        <source>Edits of the plan</source>
        <translation>تعديلات الخطة</translation>
    </message>
    <message>
        <source>No edits yet. Double-click an expert&apos;s bar to promote it, or take all above τ.</source>
        <translation>لا تعديلات بعد. انقر عمود خبير مرتين لتعزيزه، أو خذ كل ما فوق τ.</translation>
    </message>
    <message>
        <source>add Belebele…</source>
        <translation>إضافة Belebele…</translation>
    </message>
    <message>
        <source>Belebele folder</source>
        <translation>مجلد Belebele</translation>
    </message>
    <message>
        <source>Plan ▾</source>
        <translation>الخطة ▾</translation>
    </message>
    <message>
        <source>Strength λ</source>
        <translation>الشدة λ</translation>
    </message>
    <message>
        <source>Strength of the selected edits, of all if none is selected, and of new ones</source>
        <translation>شدة التعديلات المحددة، أو كلها إن لم يُحدد شيء، وشدة التعديلات الجديدة</translation>
    </message>
    <message>
        <source>Layer band</source>
        <translation>نطاق الطبقات</translation>
    </message>
    <message>
        <source>Layers in which experts are looked for</source>
        <translation>الطبقات التي يُبحث فيها عن الخبراء</translation>
    </message>
    <message>
        <source>Take the layers that are inside the isogloss line of the selected language, or of all</source>
        <translation>أخذ الطبقات الواقعة داخل خط التماثل اللغوي للغة المحددة، أو لكل اللغات</translation>
    </message>
    <message>
        <source>band</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>τ: experts count as a language&apos;s own where their share of its tokens is larger by more than τ</source>
        <translation>العتبة τ: يُعدّ الخبراء خاصين باللغة حيث تزيد حصتهم من رموزها بأكثر من τ</translation>
    </message>
    <message>
        <source>Threshold τ</source>
        <translation>العتبة τ</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>مجلد آخر…</translation>
    </message>
    <message>
        <source>Without Belebele</source>
        <translation>بلا Belebele</translation>
    </message>
    <message>
        <source>promote %1 expert above τ</source>
        <translation>تعزيز %1 خبير فوق τ</translation>
    </message>
    <message>
        <source>promote %1 experts above τ</source>
        <translation>تعزيز %1 من الخبراء فوق τ</translation>
    </message>
    <message>
        <source>suppress %1 expert below −τ</source>
        <translation>كبح %1 خبير تحت ⁦−τ⁩</translation>
    </message>
    <message>
        <source>suppress %1 experts below −τ</source>
        <translation>كبح %1 من الخبراء تحت ⁦−τ⁩</translation>
    </message>
    <message>
        <source>Select a language to see the experts it uses more than the reference</source>
        <translation>حدّد لغة لترى الخبراء الذين تستخدمهم أكثر من المرجع</translation>
    </message>
    <message>
        <source>Promote %1 expert of the band whose share of tokens is larger in %2 than in %3 by over τ</source>
        <translation>تعزيز %1 خبير في النطاق تزيد حصته من الرموز في %2 عنها في %3 بأكثر من τ</translation>
    </message>
    <message>
        <source>Promote %1 experts of the band whose share of tokens is larger in %2 than in %3 by over τ</source>
        <translation>تعزيز %1 من خبراء النطاق تزيد حصتهم من الرموز في %2 عنها في %3 بأكثر من τ</translation>
    </message>
    <message>
        <source>; %1 more stays out: no layer can promote more than its top-k</source>
        <translation>؛ ويبقى %1 آخر خارجًا: لا تعزّز أي طبقة أكثر من عدد ⁦top-k⁩ الخاص بها</translation>
    </message>
    <message>
        <source>; %1 more stay out: no layer can promote more than its top-k</source>
        <translation>؛ ويبقى %1 آخرون خارجًا: لا تعزّز أي طبقة أكثر من عدد ⁦top-k⁩ الخاص بها</translation>
    </message>
    <message>
        <source>Suppress %1 expert of the band whose share of tokens is smaller in %2 than in %3 by over τ</source>
        <translation>كبح %1 خبير في النطاق تقل حصته من الرموز في %2 عنها في %3 بأكثر من τ</translation>
    </message>
    <message>
        <source>Suppress %1 experts of the band whose share of tokens is smaller in %2 than in %3 by over τ</source>
        <translation>كبح %1 من خبراء النطاق تقل حصتهم من الرموز في %2 عنها في %3 بأكثر من τ</translation>
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
        <translation>مجلد ملفات Belebele: تُقاس الدقة أيضًا قبل وبعد</translation>
    </message>
    <message>
        <source>Trace again with the plan, and compare</source>
        <translation>التتبّع مجددًا مع الخطة، ثم المقارنة</translation>
    </message>
    <message>
        <source>The plan is empty: promote or suppress an expert first</source>
        <translation>الخطة فارغة: عزّز خبيرًا أو اكبحه أولًا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>isogloss::SweepMapChart</name>
    <message>
        <source>Outcome of the sweep by strength and by threshold and band</source>
        <translation>حصيلة المسح بحسب الشدة وبحسب العتبة والنطاق</translation>
    </message>
    <message>
        <source>Up and down choose the line of the dose-response curve.</source>
        <translation>السهمان الأعلى والأسفل يختاران سطر منحنى الجرعة والاستجابة.</translation>
    </message>
    <message>
        <source>Choose the traces that the experts are found in, then Start: the outcome fills in here, cheapest run first.</source>
        <translation>اختر التتبّعات التي يُبحث فيها عن الخبراء، ثم «بدء»: تمتلئ الحصيلة هنا، بدءًا بأقل تشغيل كلفة.</translation>
    </message>
    <message>
        <source>%1  τ %2  layers %3–%4</source>
        <translation>⁨%1⁩  ⁦τ %2⁩  الطبقات %3–%4</translation>
    </message>
    <message>
        <source>no experts</source>
        <translation>بلا خبراء</translation>
    </message>
    <message>
        <source>strength λ</source>
        <translation>الشدة λ</translation>
    </message>
    <message>
        <source>mean difference, nats per byte; • the interval leaves zero out</source>
        <translation>متوسط الفرق، نات لكل بايت؛ • الفترة تستبعد الصفر</translation>
    </message>
    <message>
        <source>difference, nats per byte</source>
        <translation>الفرق، نات لكل بايت</translation>
    </message>
    <message>
        <source>mean accuracy, difference from the run without a plan, points; • the interval leaves zero out</source>
        <translation>متوسط الدقة، الفرق عن التشغيل بلا خطة، نقاط؛ • الفترة تستبعد الصفر</translation>
    </message>
    <message>
        <source>difference, points; • interval without zero</source>
        <translation>الفرق، نقاط؛ • فترة بلا صفر</translation>
    </message>
    <message>
        <source>difference, points</source>
        <translation>الفرق، نقاط</translation>
    </message>
    <message>
        <source>  λ %1</source>
        <translation>  ⁦λ %1⁩</translation>
    </message>
    <message>
        <source>experts in the plan: %1</source>
        <translation>الخبراء في الخطة: %1</translation>
    </message>
    <message>
        <source>points</source>
        <translation>نقاط</translation>
    </message>
    <message>
        <source>no expert passes the threshold</source>
        <translation>لا خبير يتجاوز العتبة</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>لم يُشغَّل بعد</translation>
    </message>
    <message>
        <source>random control %1: %2</source>
        <translation>الضابط العشوائي %1: ‏⁦%2⁩</translation>
    </message>
</context>
<context>
    <name>isogloss::SweepPanel</name>
    <message>
        <source>numbers above 0 and at most %1, with commas between them</source>
        <translation>أعداد أكبر من 0 ولا تتجاوز %1، تفصلها فواصل</translation>
    </message>
    <message>
        <source>at least one number</source>
        <translation>عدد واحد على الأقل</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>at least one rule</source>
        <translation>قاعدة واحدة على الأقل</translation>
    </message>
    <message>
        <source>bands</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>layers from 0 like 4-19,8-35</source>
        <translation>طبقات من 0 مثل ⁦4-19,8-35⁩</translation>
    </message>
    <message>
        <source>at least one band of layers, like 4-19</source>
        <translation>نطاق طبقات واحد على الأقل، مثل ⁦4-19⁩</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Experts → plan</source>
        <translation>الخبراء ← الخطة</translation>
    </message>
    <message>
        <source>Put the experts of the first λ, τ, band and rule into the steering pane</source>
        <translation>وضع خبراء أول λ و τ ونطاق وقاعدة في لوحة التدخّل</translation>
    </message>
    <message>
        <source>Random controls of each plan: as many other experts in each layer</source>
        <translation>الضوابط العشوائية لكل خطة: العدد نفسه من خبراء آخرين في كل طبقة</translation>
    </message>
    <message>
        <source>▲ promote</source>
        <translation>▲ تعزيز</translation>
    </message>
    <message>
        <source>▼ suppress</source>
        <translation>▼ كبح</translation>
    </message>
    <message>
        <source>What the plans do with the experts</source>
        <translation>ما تفعله الخطط بالخبراء</translation>
    </message>
    <message>
        <source>Choose the trace</source>
        <translation>اختيار التتبّع</translation>
    </message>
    <message>
        <source>open one</source>
        <translation>المفتوح</translation>
    </message>
    <message>
        <source>The trace that is open, in the selected language; without one, in its reference language</source>
        <translation>التتبّع المفتوح، باللغة المحددة؛ وإن لم تُحدد لغة فبلغته المرجعية</translation>
    </message>
    <message>
        <source>The trace that is open, in its reference language</source>
        <translation>التتبّع المفتوح، بلغته المرجعية</translation>
    </message>
    <message>
        <source>experts of</source>
        <translation>خبراء</translation>
    </message>
    <message>
        <source>against</source>
        <translation>مقابل</translation>
    </message>
    <message>
        <source>controls</source>
        <translation>الضوابط</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>trace:language, generic text</source>
        <translation>تتبّع:لغة، نص عام</translation>
    </message>
    <message>
        <source>trace:language, task text</source>
        <translation>تتبّع:لغة، مهمة</translation>
    </message>
</context>
<context>
    <name>isogloss::TokenTexts</name>
    <message>
        <source>Open the folder of the model that this trace was made with, and the tokens are shown as text.</source>
        <translation>افتح مجلد النموذج الذي أُنشئ به هذا التتبّع، فتظهر الرموز نصًّا.</translation>
    </message>
    <message>
        <source>The open model has another tokenizer than the trace&apos;s: open the model that the trace was made with, and the tokens are shown as text.</source>
        <translation>للنموذج المفتوح مجزّئ رموز غير مجزّئ التتبّع: افتح النموذج الذي أُنشئ به التتبّع، فتظهر الرموز نصًّا.</translation>
    </message>
</context>
<context>
    <name>isogloss::TokensChart</name>
    <message>
        <source>Tokens of one row in several languages</source>
        <translation>رموز صف واحد بعدة لغات</translation>
    </message>
    <message>
        <source>Click a layer of the heatmap: its tokens are shown here, sentence by sentence.</source>
        <translation>انقر طبقة في الخريطة الحرارية: تظهر هنا رموزها، جملة تلو جملة.</translation>
    </message>
    <message>
        <source>divergence of a token&apos;s experts from the %1 sentence, JS in bits</source>
        <translation>تباعد خبراء الرمز عن جملة %1، بمقياس JS بالبِت</translation>
    </message>
    <message>
        <source>first expert of a token, layer %1:</source>
        <translation>أول خبير للرمز، الطبقة %1:</translation>
    </message>
    <message>
        <source>grey: others</source>
        <translation>بالرمادي: غير ذلك</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>⁦%1 (%2)⁩</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«⁨%1⁩»</translation>
    </message>
    <message>
        <source>token %1 of %2, id %3</source>
        <translation>الرمز %1 من %2، المعرّف %3</translation>
    </message>
    <message>
        <source>experts (effective weight): %1</source>
        <translation>الخبراء (الوزن الفعّال): ⁨%1⁩</translation>
    </message>
    <message>
        <source>raw router logits: the %2 largest lead by %1 (chosen by score + bias)</source>
        <translation>قيم logits الخام للموجِّه: أكبر %2 تتقدم بمقدار %1 (الاختيار بالدرجة + الانحياز)</translation>
    </message>
    <message>
        <source>raw router logits: the %2 largest lead by %1</source>
        <translation>قيم logits الخام للموجِّه: أكبر %2 تتقدم بمقدار %1</translation>
    </message>
    <message>
        <source>divergence from the %1 sentence: %2 bits</source>
        <translation>التباعد عن جملة %1: ‏%2 بِت</translation>
    </message>
    <message>
        <source>Left and right move over the tokens, up and down over a token&apos;s experts; Enter selects the expert, P promotes it, S suppresses it, Delete takes it out of the plan.</source>
        <translation>السهمان الأيمن والأيسر ينتقلان بين الرموز، والأعلى والأسفل بين خبراء الرمز؛ Enter يحدد الخبير، وP يعزّزه، وS يكبحه، وDelete يُخرجه من الخطة.</translation>
    </message>
</context>
<context>
    <name>isogloss::TokensController</name>
    <message>
        <source>Layer %1 has not been run yet.</source>
        <translation>لم تُشغَّل الطبقة %1 بعد.</translation>
    </message>
    <message>
        <source>row %1 (%2), layer %3, top-%4; below each token its first experts; a click selects the first one, a double click promotes it</source>
        <translation>الصف %1 ‏(⁨%2⁩)، الطبقة %3، ⁦top-%4⁩؛ تحت كل رمز أول خبرائه؛ النقر يحدد الأول، والنقر المزدوج يعزّزه</translation>
    </message>
</context>
<context>
    <name>isogloss::TokensPage</name>
    <message>
        <source>by expert</source>
        <translation>حسب الخبير</translation>
    </message>
    <message>
        <source>by divergence</source>
        <translation>حسب التباعد</translation>
    </message>
    <message>
        <source>Row of the corpus</source>
        <translation>صف المدوّنة</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>الصف السابق</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>الصف التالي</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>Colours of the tokens</source>
        <translation>ألوان الرموز</translation>
    </message>
</context>
<context>
    <name>isogloss::TourCard</name>
    <message>
        <source>End the visit</source>
        <translation>إنهاء الزيارة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>isogloss::TraceView</name>
    <message>
        <source>Click a cell of the heatmap to see its experts.</source>
        <translation>انقر خلية في الخريطة الحرارية لترى خبراءها.</translation>
    </message>
    <message>
        <source>Layer %1 has no experts: it is dense.</source>
        <translation>ليس في الطبقة %1 خبراء: إنها كثيفة.</translation>
    </message>
    <message>
        <source>Layer %1 has not been run yet.</source>
        <translation>لم تُشغَّل الطبقة %1 بعد.</translation>
    </message>
    <message>
        <source>means over %1 rows; intervals follow</source>
        <translation>متوسطات على صفوف عددها %1؛ وتتبعها الفترات</translation>
    </message>
    <message>
        <source>%1 % intervals over %2 rows</source>
        <translation>فترات %1% على صفوف عددها %2</translation>
    </message>
    <message>
        <source>layer %1, %2 experts, top-%3</source>
        <translation>الطبقة %1، عدد الخبراء %2، ⁦top-%3⁩</translation>
    </message>
    <message>
        <source>Routing entropy by layer and language.</source>
        <translation>إنتروبيا التوجيه بحسب الطبقة واللغة.</translation>
    </message>
    <message>
        <source>Consistency of routing (Jaccard similarity of two tokens&apos; experts) by layer and language.</source>
        <translation>اتساق التوجيه (تشابه جاكار لخبراء رمزين) بحسب الطبقة واللغة.</translation>
    </message>
    <message>
        <source>Change of the divergence by layer and language, after minus before.</source>
        <translation>تغيّر التباعد بحسب الطبقة واللغة، بعد ناقص قبل.</translation>
    </message>
    <message>
        <source>Width of the intervals of the divergence, by layer and language.</source>
        <translation>عرض مجالات التباعد بحسب الطبقة واللغة.</translation>
    </message>
    <message>
        <source>Divergence by layer and language.</source>
        <translation>التباعد بحسب الطبقة واللغة.</translation>
    </message>
    <message>
        <source>Share of tokens whose top-k the plan would change, by layer and language, each layer as it was recorded.</source>
        <translation>حصة الرموز التي ستغيّر الخطة ⁦top-k⁩ لها، بحسب الطبقة واللغة، وكل طبقة كما سُجّلت.</translation>
    </message>
    <message>
        <source>means over the first %1 of %2 rows; the others follow</source>
        <translation>متوسطات أول %1 من أصل %2 من الصفوف؛ والبقية تتبع</translation>
    </message>
</context>
</TS>
