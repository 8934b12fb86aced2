// The facts of a meta: where it belongs, how it is measured, its codes with the names of the catalogue.
import { formatNumero } from '@kpt/textos'
import { Link } from '@tanstack/react-router'
import { Chip } from '../../ui/chip.tsx'
import { type Definicion, Definiciones } from '../../ui/definiciones.tsx'
import type { Meta } from './meta.tsx'
import { NOMBRE_ACUMULACION, NOMBRE_ORIENTACION } from './nombres.ts'

const NIVEL: Record<string, string> = {
  sector: 'Sector',
  programa: 'Programa',
  producto: 'Producto',
  indicador: 'Indicador de producto',
}

export function HechosMeta({ meta }: { meta: Meta }) {
  return (
    <>
      <section className="seccion">
        <h2>Cómo se mide</h2>
        <Definiciones
          lista={[
            { nombre: 'Unidad de medida', valor: meta.unidad || 'Sin unidad' },
            {
              nombre: 'Meta del cuatrienio',
              valor: (
                <span className="numero">{meta.metaCuatrienio ? formatNumero(meta.metaCuatrienio) : 'En blanco'}</span>
              ),
            },
            {
              nombre: 'Tipo de acumulación',
              valor: meta.tipoAcumulacion ? NOMBRE_ACUMULACION[meta.tipoAcumulacion] : 'Sin tipo',
            },
            {
              nombre: 'Orientación',
              valor: `${NOMBRE_ORIENTACION[meta.orientacion]}${meta.orientacionSupuesta ? ' (el plan no la dice y se toma esta)' : ''}`,
            },
            { nombre: 'Indicador principal', valor: meta.principal ? 'Sí' : 'No' },
          ]}
        />
      </section>
      <section className="seccion">
        <h2>Dónde está en el plan y en el catálogo</h2>
        <Definiciones lista={[...lugares(meta), ...meta.catalogo.map(nivelDe), ...otros(meta)]} />
      </section>
    </>
  )
}

function lugares(meta: Meta): Definicion[] {
  return [
    {
      nombre: 'Línea estratégica',
      valor: (
        <Link
          to="/entidades/$entidad/plan"
          params={{ entidad: meta.entidad }}
          search={{ seccion: 'metas', linea: meta.linea }}
        >
          {meta.linea}. {meta.lineaNombre}
        </Link>
      ),
    },
    { nombre: 'Código en SisPT', valor: <span className="numero">{meta.codigoSispt || 'Sin código'}</span> },
  ]
}

function nivelDe({ nivel, codigo, nombre }: Meta['catalogo'][number]): Definicion {
  return {
    nombre: NIVEL[nivel] ?? nivel,
    valor: (
      <>
        <span className="numero">{codigo || 'Sin código'}</span>
        {nombre ? ` ${nombre}` : null}
        {codigo && !nombre ? (
          <>
            {' '}
            <Chip tono="alerta" icono="alerta">
              No está en el catálogo
            </Chip>
          </>
        ) : null}
      </>
    ),
  }
}

function otros(meta: Meta): Definicion[] {
  return [
    { nombre: 'ODS', valor: meta.ods ?? 'Sin ODS' },
    {
      nombre: 'BPIN',
      valor: <span className="numero">{meta.bpin.length > 0 ? meta.bpin.join(', ') : 'Sin BPIN'}</span>,
    },
  ]
}
