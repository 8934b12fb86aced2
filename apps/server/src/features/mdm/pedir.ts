// A run freezes what it will be computed from: a version of each table, a version of the recipe, and the groups of that vigencia.
import type { pedirCorrida as definicion, PeticionDe } from '@kpt/contract'
import { NACIONAL } from '@kpt/domain/auditoria'
import { escribirGrupos, fuentesDe, type Receta } from '@kpt/domain/mdm'
import { nombreFuenteMdm } from '@kpt/textos'
import { digerir, registrar } from '../../platform/audit/index.ts'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { encolar } from '../../platform/jobs/index.ts'
import { insertCorrida, insertSuceso } from './corrida.repo.ts'
import { calcularCorrida } from './encargos.ts'
import { findGrupos } from './grupo.repo.ts'
import { findInsumo, findUltimos, type InsumoGuardado } from './insumo.repo.ts'
import { exigirReceta } from './recetas.ts'

type Pedido = PeticionDe<typeof definicion>['cuerpo']

export async function pedirCorrida(ctx: ContextoTerritorial, { cuerpo }: PeticionDe<typeof definicion>) {
  const { db, ahora, persona } = ctx
  const { vigencia, motivo } = cuerpo
  const { receta } = await exigirReceta(db, cuerpo.receta.clave, cuerpo.receta.version)
  if (vigencia < receta.desde || vigencia > (receta.hasta ?? vigencia))
    rechazar('mdm.receta_vigencia', { desde: String(receta.desde), hasta: String(receta.hasta ?? '') })
  const insumos = await escogerInsumos(ctx, receta, cuerpo)
  const grupos = escribirGrupos(await findGrupos(db, vigencia))
  const { clave, version, medicion } = receta
  const demostracion = insumos.some((i) => i.demostracion)
  const corrida = await insertCorrida(
    db,
    {
      ...{ medicion, vigencia, motivo, demostracion, insumos, receta: { clave, version }, por: persona.cuenta },
      ...{ grupos, gruposSha256: Buffer.from(digerir(grupos), 'hex') },
    },
    ahora,
  )
  await insertSuceso(db, corrida, { acto: 'pedir', nota: motivo, por: persona.cuenta, rol: persona.rol }, ahora)
  await encolar(db, calcularCorrida, { corrida }, { clave: `${calcularCorrida.nombre}/${corrida}` })
  const usados = insumos.map((i) => ({ fuente: i.fuente, version: i.version, sha256: i.sha256.toString('hex') }))
  const hechos = { rol: persona.rol, medicion, vigencia, receta: `${clave}/${version}`, insumos: usados, motivo }
  const acta = { accion: 'mdm.pedir', sujeto: `mdm/corrida/${corrida}`, hechos }
  await registrar(db, { cadena: NACIONAL, cuenta: persona.cuenta, ...acta, en: ahora })
  return { corrida }
}

/** One version for each source that the recipe reads: the one that was said, or the last. */
async function escogerInsumos({ db }: ContextoTerritorial, receta: Receta, { vigencia, insumos }: Pedido) {
  const ultimos = new Map((await findUltimos(db, vigencia)).map((i) => [i.fuente, i]))
  const pedidos = new Map(insumos.map((i) => [i.fuente, i.version]))
  const escogidos: InsumoGuardado[] = []
  const faltan: string[] = []
  for (const { fuente } of fuentesDe(receta)) {
    const version = pedidos.get(fuente)
    const insumo =
      version === undefined
        ? ultimos.get(fuente)
        : ((await findInsumo(db, { fuente, vigencia, version })) ?? rechazar('mdm.insumo_no_existe', {}))
    if (insumo) escogidos.push(insumo)
    else faltan.push(nombreFuenteMdm(fuente))
  }
  if (faltan.length > 0) rechazar('mdm.faltan_insumos', { fuentes: faltan.join(', ') })
  return escogidos
}
