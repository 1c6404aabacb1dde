# SPDX-License-Identifier: GPL-3.0-or-later
# isogloss_torch: libtorch's headers and libraries, without its warnings becoming ours; the system's, or the one that CMAKE_PREFIX_PATH or Torch_DIR names. And what
# that libtorch can do, found by compiling: ISOGLOSS_GROUPED_MM, ISOGLOSS_DEVICE_MEMORY.
#
# The CMake package of a libtorch with CUDA enables CUDA as a language and stops where it finds no CUDA toolkit. Isogloss compiles no CUDA code: for such a libtorch the
# target is made here from the libraries, and the folder that pip or the archive of libtorch unpacks to is all that is needed. CUDA's headers, which pip's packages and a
# toolkit have, serve one thing: a GPU is asked for its kind (ISOGLOSS_GPU_KIND, core/engine/gpu_kind.cpp).
include(CheckCXXSourceCompiles)
include(CMakePushCheckState)

# The folder that a CUDA libtorch was unpacked to (include/, lib/, share/cmake/Torch/), or nothing.
set(torch_root "")
foreach(place IN LISTS Torch_DIR CMAKE_PREFIX_PATH)
  foreach(up "" "/../.." "/../../..")
    get_filename_component(folder "${place}${up}" ABSOLUTE)
    if(NOT torch_root AND EXISTS ${folder}/lib/libtorch_cuda.so AND EXISTS ${folder}/include/ATen/ATen.h)
      set(torch_root ${folder})
    endif()
  endforeach()
endforeach()

add_library(isogloss_torch INTERFACE)
if(torch_root)
  set(version_header ${torch_root}/include/torch/headeronly/version.h)
  if(NOT EXISTS ${version_header})
    set(version_header ${torch_root}/include/torch/csrc/api/include/torch/version.h)
  endif()
  file(STRINGS ${version_header} version REGEX "define TORCH_VERSION_(MAJOR|MINOR) ")
  string(REGEX REPLACE "[^0-9;]" "" version "${version}")
  list(JOIN version "." version)
  if(version VERSION_LESS 1.13)
    message(FATAL_ERROR "libtorch in ${torch_root}: expected version 1.13 or later, found ${version}.")
  endif()
  file(STRINGS ${torch_root}/share/cmake/Torch/TorchConfig.cmake old_abi REGEX "_GLIBCXX_USE_CXX11_ABI=0")
  if(old_abi)
    message(FATAL_ERROR "libtorch in ${torch_root} was built with the C++ library's old ABI, which Isogloss' other libraries do not have. Take the archive named cxx11-abi, "
                        "or a package of torch 2.7 or later.")
  endif()
  message(STATUS "libtorch ${version} with CUDA in ${torch_root}")
  target_include_directories(isogloss_torch SYSTEM INTERFACE ${torch_root}/include ${torch_root}/include/torch/csrc/api/include)
  # Nothing of ours names a symbol of torch_cuda: it announces itself when it is loaded.
  set(torch_libraries -Wl,--push-state,--no-as-needed)
  foreach(name torch torch_cpu torch_cuda c10 c10_cuda)
    list(APPEND torch_libraries ${torch_root}/lib/lib${name}.so)
  endforeach()
  list(APPEND torch_libraries -Wl,--pop-state)
  target_link_libraries(isogloss_torch INTERFACE "${torch_libraries}")
else()
  find_package(Torch 1.13 REQUIRED)
  target_include_directories(isogloss_torch SYSTEM INTERFACE ${TORCH_INCLUDE_DIRS})
  target_link_libraries(isogloss_torch INTERFACE ${TORCH_LIBRARIES})
endif()
find_package(OpenMP REQUIRED COMPONENTS CXX) # without it at::parallel_for runs on one thread
file(GLOB torch_gomp ${torch_root}/lib/libgomp*.so*)
if(torch_root AND torch_gomp)
  # The run-time library that this libtorch brings along: with the compiler's beside it there would be two pools of threads.
  target_compile_options(isogloss_torch INTERFACE ${OpenMP_CXX_FLAGS})
  target_link_libraries(isogloss_torch INTERFACE ${torch_gomp})
else()
  target_link_libraries(isogloss_torch INTERFACE OpenMP::OpenMP_CXX)
endif()

cmake_push_check_state(RESET)
get_target_property(CMAKE_REQUIRED_INCLUDES isogloss_torch INTERFACE_INCLUDE_DIRECTORIES)
if(NOT CMAKE_REQUIRED_INCLUDES)
  set(CMAKE_REQUIRED_INCLUDES "")
endif()
set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY)
check_cxx_source_compiles("#include <ATen/ops/_grouped_mm.h>
  at::Tensor product(const at::Tensor& x, const at::Tensor& w, const at::Tensor& ends) { return at::_grouped_mm(x, w, ends); }" ISOGLOSS_GROUPED_MM)
check_cxx_source_compiles("#include <c10/core/CachingDeviceAllocator.h>
  std::pair<std::size_t, std::size_t> room() { return c10::getDeviceAllocator(c10::DeviceType::CUDA)->getMemoryInfo(0); }" ISOGLOSS_DEVICE_MEMORY)
if(torch_root)
  file(GLOB cuda_hints ${torch_root}/../nvidia/cu*/include ${torch_root}/../nvidia/*/include)
  find_path(ISOGLOSS_CUDA_INCLUDE cuda_runtime_api.h HINTS ${cuda_hints} $ENV{CUDA_HOME}/include /usr/local/cuda/include)
  if(ISOGLOSS_CUDA_INCLUDE)
    list(APPEND CMAKE_REQUIRED_INCLUDES ${ISOGLOSS_CUDA_INCLUDE} ${cuda_hints}) # older packages have a folder for each library
    check_cxx_source_compiles("#include <ATen/cuda/CUDAContextLight.h>
      int kind() { return at::cuda::getDeviceProperties(0)->major; }" ISOGLOSS_GPU_KIND)
  endif()
  if(ISOGLOSS_GPU_KIND)
    set(ISOGLOSS_CUDA_INCLUDES ${ISOGLOSS_CUDA_INCLUDE} ${cuda_hints})
  else()
    message(STATUS "CUDA's headers were not found (pip's nvidia packages or a CUDA toolkit have them): on GPUs experts are computed in padded batches, not by the grouped product")
  endif()
endif()
cmake_pop_check_state()
unset(CMAKE_TRY_COMPILE_TARGET_TYPE)
foreach(ability ISOGLOSS_GROUPED_MM ISOGLOSS_DEVICE_MEMORY)
  if(${ability})
    target_compile_definitions(isogloss_torch INTERFACE ${ability})
  endif()
endforeach()
