// The letters of a request: the leader learns what DNP did at once; DNP, once a day, that somebody waits for it.
import { fechaEn } from '@kpt/domain/shared'
import { formatFecha } from '@kpt/textos'
import { alcanceInterno, type ContextoTerritorial } from '../../platform/http/index.ts'
import { escribirCorreo } from '../correo/index.ts'
import { findCorreosConRol, findLiderEn } from '../liderazgo/index.ts'
import type { SinEquivalente, Suceso } from '../sin-equivalente/index.ts'

/** Written in the transaction of the act. */
export async function escribirNovedad(
  ctx: ContextoTerritorial,
  solicitud: SinEquivalente,
  suceso: Suceso,
): Promise<void> {
  if (suceso.parte === 'dnp') await escribirAlLider(ctx, solicitud, suceso)
  else if (suceso.estado === 'en_dnp') await escribirAlDnp(ctx)
}

async function escribirAlLider(ctx: ContextoTerritorial, solicitud: SinEquivalente, suceso: Suceso) {
  const { db, ahora, servicios } = ctx
  const { numero, entidad, meta, texto, codigo, hasta, sucesos } = solicitud
  const lider = await findLiderEn(db, alcanceInterno(), entidad, ahora)
  if (!lider) return
  const sujeto = `sin_equivalente/${numero}`
  await escribirCorreo(
    { db, ahora },
    {
      ...{ clave: `${sujeto}/${sucesos}`, clase: 'sin_equivalente.novedad', sujeto, para: lider.correo },
      hechos: {
        ...{ nombre: lider.nombre, numero, meta, texto, codigo, cambio: suceso.acto, motivo: suceso.texto },
        entidad: servicios.referencia.territorio.get(entidad)?.nombre ?? entidad,
        hasta: hasta === null ? null : formatFecha(hasta),
        enlace: servicios.correo.enlace(`/sin-equivalente/${numero}`),
      },
    },
  )
}

/** One letter a day to each analyst, however many entities ask: a thousand municipalities homologate in the same weeks. */
async function escribirAlDnp({ db, ahora, servicios }: ContextoTerritorial): Promise<void> {
  const dia = fechaEn(ahora)
  for (const para of await findCorreosConRol(db, null, ['analista_dnp'], ahora)) {
    const clave = `sin_equivalente/dnp/${dia}/${para}`
    const hechos = { dia: formatFecha(dia), enlace: servicios.correo.enlace('/sin-equivalente') }
    await escribirCorreo(
      { db, ahora },
      { clave, clase: 'sin_equivalente.esperan', sujeto: 'sin_equivalente', para, hechos },
    )
  }
}
