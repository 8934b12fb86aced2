// The municipalities of a department in public: where they are, and what is public of the one that is open.
import { Link } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { type Filtros, useFiltros } from '../../app/filtros.ts'
import { Datos } from '../../ui/datos.tsx'
import type { Contorno } from '../mapa/contornos.ts'
import { geometriaDe, lugaresDelDepartamento, type MapaDepartamento, useMapa } from '../mapa/departamento.ts'
import type { Glifo } from '../mapa/glifos.tsx'
import { LienzoMapa } from '../mapa/lienzo-mapa.tsx'
import { MarcoMapa } from '../mapa/marco-mapa.tsx'
import { FichaEntidad } from './ficha-entidad.tsx'

const { compare } = new Intl.Collator('es')
const GLIFO: Glifo = { forma: 'circulo', clase: 'mapa-glifo--neutro' }

type Props = { readonly departamento: string; readonly contornos: readonly Contorno[] }

export function MunicipiosPublicos({ departamento, contornos }: Props) {
  const mapa = useMapa(departamento)
  return (
    <>
      <p>
        <Link
          to="/"
          search={(previa: Filtros) => ({ ...previa, departamento: undefined, entidad: undefined })}
          resetScroll={false}
          activeProps={{ 'aria-current': undefined }}
        >
          Todo el país
        </Link>
      </p>
      <Datos de={mapa} lineas={12}>
        {(datos) => <Municipios datos={datos} contornos={contornos} />}
      </Datos>
    </>
  )
}

function Municipios({ datos, contornos }: { datos: MapaDepartamento; contornos: readonly Contorno[] }) {
  const [{ entidad }] = useFiltros()
  const [visto, setVisto] = useState<string | null>(null)
  const propio = contornos.find((c) => c.codigo === datos.departamento)
  const geometria = useMemo(() => geometriaDe(datos, propio), [datos, propio])
  const municipios = datos.municipios.toSorted((a, b) => compare(a.nombre, b.nombre))
  const abierto = municipios.find((m) => m.codigo === entidad)
  const abrir = (codigo: string) => (previa: Filtros) => ({
    ...previa,
    entidad: codigo,
    texto: undefined,
    pagina: undefined,
  })
  const muestras = municipios.map(({ codigo, nombre }) => {
    return { codigo, dice: nombre, a: '/', busqueda: abrir(codigo), clase: 'mapa-neutra', glifo: GLIFO }
  })
  return (
    <MarcoMapa
      archivo={`mapa-${datos.departamento}`}
      poligonos={datos.poligonos}
      mapa={(ref) => (
        <LienzoMapa
          ref={ref}
          titulo={`Municipios de ${datos.nombre}`}
          caja={geometria.caja}
          lugares={lugaresDelDepartamento(geometria, muestras)}
          fondo={contornos.map((c) => c.trazo).join('')}
          {...(datos.poligonos || !propio ? {} : { silueta: propio.trazo })}
          visto={visto ?? abierto?.codigo ?? null}
          onVer={setVisto}
        />
      )}
      ficha={
        <>
          <h3>{municipios.find((m) => m.codigo === visto)?.nombre ?? abierto?.nombre ?? datos.nombre}</h3>
          {abierto ? (
            <FichaEntidad codigo={abierto.codigo} />
          ) : (
            <p className="tenue">Abra un municipio para saber quién revisa sus reportes y llegar a su plan.</p>
          )}
        </>
      }
      leyenda={
        <ul className="lista-mapa" aria-label={`Municipios de ${datos.nombre}`}>
          {municipios.map(({ codigo, nombre }) => (
            <li key={codigo}>
              <Link
                to="/"
                search={abrir(codigo)}
                resetScroll={false}
                activeProps={{ 'aria-current': undefined }}
                aria-current={codigo === abierto?.codigo ? 'true' : undefined}
              >
                {nombre}
              </Link>
            </li>
          ))}
        </ul>
      }
    />
  )
}
