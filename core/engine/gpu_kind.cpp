// SPDX-License-Identifier: GPL-3.0-or-later
// The one file that includes headers of CUDA, if there are any.
#include "core/engine/gpu_kind.h"

#ifdef ISOGLOSS_GPU_KIND
#include <ATen/cuda/CUDAContextLight.h>
#endif

namespace isogloss {

bool groups_products([[maybe_unused]] int gpu) {
#ifdef ISOGLOSS_GPU_KIND
    const int major = at::cuda::getDeviceProperties(static_cast<c10::DeviceIndex>(gpu))->major;
    return major == 9 || major == 10;
#else
    return false;
#endif
}

} // namespace isogloss
