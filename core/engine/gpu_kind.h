// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace isogloss {

/// True if libtorch's grouped product runs as one kernel on this GPU (compute capability 9 and 10); on others it asks the device for every group's
/// size and calls one product after the other. False where this build had no CUDA headers to ask with.
bool groups_products(int gpu);

} // namespace isogloss
