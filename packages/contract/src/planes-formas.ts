// Shapes of the plan that several of its pages share.
import { z } from 'zod'
import { cantidad } from './comun.ts'

export const porVigencia = z.record(z.string(), cantidad)
