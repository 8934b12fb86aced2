import type { trasladarDifusion as definicion, PeticionDe } from '@kpt/contract'
import { fechaEn } from '@kpt/domain/shared'
import { formatFecha } from '@kpt/textos'
import { registrar } from '../../platform/audit/index.ts'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { escribirCorreo } from '../correo/index.ts'
import { findCopias, findDirecciones } from '../oficios/index.ts'
import { type Difusion, findDifusion } from './difusion.repo.ts'
import { municipiosDe } from './territorio.ts'
import { type Destino, insertDestinos, insertTraslado } from './traslado.repo.ts'

/** To all the municipalities of the department, once: nobody is left out, and the copy of the circular goes with each letter (R5.2). */
export async function trasladarDifusion(ctx: ContextoTerritorial, { params, cuerpo }: PeticionDe<typeof definicion>) {
  const { db, ahora, persona } = ctx
  const departamento = persona.entidad ?? rechazar('permiso.falta', {})
  const difusion =
    (await findDifusion(db, { entidad: departamento, todo: true }, params.numero)) ?? rechazar('difusion.no_existe', {})
  const copias = (await findCopias(db, fechaEn(ahora), null)).map(({ direccion }) => direccion)
  if (copias.length === 0) rechazar('oficio.sin_copia', {})
  const municipios = municipiosDe(ctx, departamento)
  const clave = { difusion: difusion.numero, departamento }
  const autor = { por: persona.cuenta, rol: persona.rol, en: ahora }
  const { comentario } = cuerpo
  if (!(await insertTraslado(db, { ...clave, comentario, municipios: municipios.length, ...autor })))
    rechazar('difusion.ya_trasladada', {})
  const codigos = municipios.map(({ codigo }) => codigo)
  await insertDestinos(db, clave, await escribirTodas(ctx, { difusion, comentario, codigos, copias }))
  await registrar(db, {
    ...{
      cadena: departamento,
      cuenta: persona.cuenta,
      accion: 'difusion.trasladar',
      sujeto: `difusiones/${difusion.numero}`,
    },
    ...{ hechos: { rol: persona.rol, numero: difusion.numero, municipios: municipios.length }, en: ahora },
  })
  return { municipios: municipios.length }
}

type Escrito = {
  readonly difusion: Difusion
  readonly comentario: string
  readonly codigos: readonly string[]
  readonly copias: readonly string[]
}

/** One letter each: an address that bounces is nobody else's trouble, and the answer says who of them got it. */
async function escribirTodas(
  { db, ahora, servicios, persona }: ContextoTerritorial,
  { difusion, comentario, codigos, copias }: Escrito,
): Promise<Destino[]> {
  const { numero, titulo, texto, enlace } = difusion
  const direccionDe = await findDirecciones({ db, ahora }, codigos)
  const departamento = servicios.referencia.territorio.get(persona.entidad ?? '')?.nombre ?? ''
  const destinos: Destino[] = []
  for (const codigo of codigos) {
    const { para, ademas } = direccionDe(codigo)
    const clave = `difusion/${numero}/${codigo}`
    destinos.push({ entidad: codigo, correo: para === null ? null : clave })
    if (para === null) continue
    await escribirCorreo(
      { db, ahora },
      {
        ...{ clave, clase: 'difusion.traslado', sujeto: `difusiones/${numero}`, para, copia: [...copias, ...ademas] },
        hechos: {
          ...{ destino: 'municipio', numero, titulo, contenido: texto, comentario, documento: enlace },
          gobernacion: `La Gobernación de ${departamento}`,
          ...{ hasta: formatFecha(difusion.trasladarHasta), enlace: servicios.correo.enlace(`/difusiones/${numero}`) },
        },
      },
    )
  }
  return destinos
}
