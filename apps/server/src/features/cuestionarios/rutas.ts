import * as c from '@kpt/contract'
import { type Ruta, ruta } from '../../platform/http/index.ts'
import {
  adjuntarActa,
  cambiarCuestionario,
  descartarCuestionario,
  empezarCuestionario,
  verBorrador,
} from './construir.ts'
import { listarActos } from './historia.ts'
import { findEnTrabajo } from './lista.repo.ts'
import { publicarCuestionario } from './publicar.ts'
import { descargarActa, descargarTexto, listarCuestionarios, verCuestionario, verVersion } from './ver-publicado.ts'

export const rutasCuestionarios: Ruta[] = [
  ruta(c.listarCuestionarios, listarCuestionarios),
  ruta(c.verCuestionario, verCuestionario),
  ruta(c.verVersionCuestionario, verVersion),
  ruta(c.descargarCuestionario, descargarTexto),
  ruta(c.descargarActaCuestionario, descargarActa),
  ruta(c.listarCuestionariosEnTrabajo, async (ctx) => ({ filas: await findEnTrabajo(ctx.db) })),
  ruta(c.empezarCuestionario, empezarCuestionario),
  ruta(c.verBorradorCuestionario, verBorrador),
  ruta(c.listarActosCuestionario, listarActos),
  ruta(c.cambiarCuestionario, cambiarCuestionario),
  ruta(c.adjuntarActaCuestionario, adjuntarActa),
  ruta(c.descartarCuestionario, descartarCuestionario),
  ruta(c.publicarCuestionario, publicarCuestionario),
]
