// Letters that a later act healed: the entity was still in time when it was told that it was not. The letter stays, without effect, and the entity
// is told (R1.2).
import { consultaDe, filaReporte, type JuicioEnvio, juzgarEnvio, leerParaCada } from '@kpt/domain/calendario'
import { textoCircular, textoMedida } from '@kpt/textos'
import type { Db } from '../../platform/db/conexion.ts'
import { instanteDe } from '../../platform/db/instante.ts'
import type { Servicios } from '../../platform/servicios.ts'
import { findCronograma } from '../calendario/index.ts'
import { escribirCorreo } from '../correo/index.ts'
import { type FilaOficio, insertSuceso, updateSinEfecto } from './oficio.repo.ts'
import { findConEfecto, lockConEfecto } from './sanar.repo.ts'

/** Harmless when repeated: what is without effect is not looked at again. */
export async function sanarOficios(servicios: Servicios, senal?: AbortSignal): Promise<void> {
  const { db } = servicios.conexion
  const porCorte = Map.groupBy(await findConEfecto(db), (o) => `${o.instrumento}/${o.vigencia}/${o.corte}`)
  for (const suyos of porCorte.values()) {
    senal?.throwIfAborted()
    const actoDe = await abrirActos(servicios, suyos[0])
    for (const oficio of suyos) {
      const acto = actoDe(oficio)
      if (acto !== null) await db.transaction().execute((tx) => quitarEfecto(tx, servicios, oficio.id, acto))
    }
  }
}

/** The act that healed each letter of a corte, in words; null where none did. */
async function abrirActos({ conexion, reloj, referencia }: Servicios, de: FilaOficio | undefined) {
  const { instrumento, vigencia, corte } = de ?? {}
  const cronograma = instrumento && vigencia ? await findCronograma(conexion.db, instrumento, vigencia) : null
  if (!cronograma || !corte) return () => null
  const juzgar = leerParaCada(cronograma, reloj.ahora(), (vigor) => {
    const fila = filaReporte(vigor, corte)
    if (!fila) return null
    const consulta = { ...consultaDe(vigor), actividad: fila.clave }
    return (enviadoEn: number) => juzgarEnvio(vigor.cronograma, { ...consulta, enviadoEn })
  })
  return ({ entidad, firmado_en }: FilaOficio) => {
    const departamento = referencia.territorio.get(entidad)?.departamento
    if (departamento === undefined) return null
    const juicio = juzgar({ entidad, departamento })?.(instanteDe(firmado_en))
    return juicio?.sanado ? nombreDelActo(juicio.sanadoPor) : null
  }
}

function nombreDelActo(acto: JuicioEnvio['sanadoPor']): string {
  if (acto === null) return 'el registro de un día festivo'
  return 'circular' in acto ? `la ${textoCircular(acto)}` : textoMedida(acto)
}

async function quitarEfecto(tx: Db, servicios: Servicios, id: string, acto: string): Promise<void> {
  const oficio = await lockConEfecto(tx, id)
  if (!oficio) return
  const en = servicios.reloj.ahora()
  await updateSinEfecto(tx, id, acto, en)
  await insertSuceso(tx, oficio, { clase: 'sin_efecto', detalle: acto }, { en })
  // Nobody is told that what never arrived has no effect.
  if (oficio.estado === 'no_salio') return
  const { radicado, asunto, entidad, copia } = oficio
  const [primera = '', ...otras] = oficio.para === null ? copia : [oficio.para, ...copia]
  await escribirCorreo(
    { db: tx, ahora: en },
    {
      ...{ clave: `oficio/${radicado}/sin_efecto`, clase: 'oficio.sin_efecto', sujeto: `oficios/${radicado}` },
      ...{ para: primera, copia: otras },
      hechos: {
        ...{ radicado, asunto, acto, enlace: servicios.correo.enlace(`/oficios/${radicado}`) },
        entidad: servicios.referencia.territorio.get(entidad)?.nombre ?? entidad,
      },
    },
  )
}
