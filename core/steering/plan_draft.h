// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/steering/plan.h"

#include <string>
#include <string_view>

namespace isogloss {

/// As `parse_plan`, but takes what an editor passes through and no run accepts: the rule "mask" while experts are still promoted. Sessions keep such
/// states. Throws `PlanError`.
SteeringPlan parse_plan_draft(std::string_view json, const std::string& source);

} // namespace isogloss
