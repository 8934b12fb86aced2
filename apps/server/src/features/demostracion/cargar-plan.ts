import { documentoDeMuestra } from './documento-de-muestra.ts'
import type { Acto } from './escena.ts'
import { escribirLibroSispt } from './libro-sispt.ts'
import { entrar, subirArchivo } from './manos.ts'
import { planDeMuestra } from './plan-de-muestra.ts'

/** Uploads the sample plan of the municipality with its act, and leaves its Plan Indicativo finished. */
export async function cargarPlan(escena: Acto): Promise<void> {
  const { guion, servicios, vigencia, atender } = escena
  const { entidad, nombre, metas, semilla } = guion
  const periodo = servicios.referencia.periodos.find((p) => p.desde <= vigencia && vigencia <= p.hasta)
  if (!periodo) throw new Error(`no period of government holds ${vigencia}`)
  const manos = await entrar(escena, guion.lider)
  const plan = await manos.find(`/api/entidades/${entidad}/plan`)
  if (plan?.estado === 'finalizado') return
  const muestra = planDeMuestra({ entidad, nombre: `${nombre} (demostración)`, metas, desde: periodo.desde, semilla })
  const libro = await escribirLibroSispt(muestra)
  const { id } = await subirArchivo(manos, entidad, 'plan', `plan-de-demostracion-${entidad}.xlsx`, libro)
  await atender()
  const confirmacion = { contra: plan?.version ?? 0 }
  const { version } = await manos.post(`/api/entidades/${entidad}/cargas/${id}/confirmacion`, confirmacion)
  const pdf = documentoDeMuestra(muestra)
  const { sha256 } = await subirArchivo(manos, entidad, 'documento', 'plan-de-desarrollo-de-demostracion.pdf', pdf)
  const acto = { tipo: 'acuerdo', numero: '000 (demostración)', fecha: `${periodo.desde}-05-30`, documento: sha256 }
  await manos.post(`/api/entidades/${entidad}/plan/acto`, acto)
  await manos.post(`/api/entidades/${entidad}/plan/finalizacion`, { version })
}
