// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <string>

// The words that a session file knows (docs/session-format.md). Pages are not listed: a file of a program with more pages opens on the first.
namespace isogloss::session_names {

inline const std::set<std::string> heatmaps{"divergence", "interval_width", "entropy", "consistency", "plan_preview"};
inline const std::set<std::string> showings{"before", "after", "difference", "both"};
inline const std::set<std::string> weightings{"softmax", "topk"};
inline const std::set<std::string> sorts{"mean", "similarity", "name", "family", "resources"};
inline const std::set<std::string> expert_modes{"difference", "shares"};
inline const std::set<std::string> expert_orders{"value", "number"};
inline const std::set<std::string> expert_views{"map", "coactivation"};
inline const std::set<std::string> coactivation_orders{"number", "similarity"};
inline const std::set<std::string> colourings{"expert", "divergence"};
inline const std::set<std::string> measures{"divergence", "loss", "belebele"};
inline const std::set<std::string> curves{"language", "family", "resources", "accuracy"};
inline const std::set<std::string> coefficients{"pearson", "spearman"};
inline const std::set<std::string> parts{"compare", "changed", "sweep"};
inline const std::set<std::string> themes{"system", "light", "dark"};
inline const std::set<std::string> dtypes{"bf16", "f32"};

} // namespace isogloss::session_names
