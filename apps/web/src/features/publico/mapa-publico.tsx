// The country on the public home: a department opens its municipalities; a municipality, what is public of it. Loaded after the rest.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { consulta } from '../../api/consulta.ts'
import { type Filtros, useFiltros } from '../../app/filtros.ts'
import { Datos } from '../../ui/datos.tsx'
import { type Contorno, consultaContornos } from '../mapa/contornos.ts'
import { PAIS } from '../mapa/lienzo.ts'
import { LienzoMapa } from '../mapa/lienzo-mapa.tsx'
import { MarcoMapa } from '../mapa/marco-mapa.tsx'
import { lugaresDelPais, RECUADRO } from '../mapa/pais.ts'
import { MunicipiosPublicos } from './municipios-publicos.tsx'

const { compare } = new Intl.Collator('es')

export function MapaPublico() {
  const [{ departamento }] = useFiltros()
  const contornos = useQuery(consultaContornos)
  const abierto = departamento && /^\d{2}$/.test(departamento) ? departamento : null
  return (
    <Datos de={contornos} lineas={12}>
      {(trazos) =>
        abierto ? (
          <MunicipiosPublicos key={abierto} departamento={abierto} contornos={trazos} />
        ) : (
          <Pais contornos={trazos} />
        )
      }
    </Datos>
  )
}

function Pais({ contornos }: { contornos: readonly Contorno[] }) {
  const [visto, setVisto] = useState<string | null>(null)
  // Departments come first in the list of entities.
  const lista = useQuery(consulta('GET /api/entidades', { consulta: { tamano: contornos.length } }))
  return (
    <Datos de={lista} lineas={12}>
      {({ filas }) => {
        const departamentos = filas
          .filter((e) => e.tipo === 'departamento')
          .toSorted((a, b) => compare(a.nombre, b.nombre))
        const abrir = (codigo: string) => (previa: Filtros) => ({ ...previa, departamento: codigo, entidad: undefined })
        const muestras = departamentos.map(({ codigo, nombre }) => {
          return {
            codigo,
            dice: `${nombre}: ver sus municipios`,
            a: '/',
            busqueda: abrir(codigo),
            clase: 'mapa-neutra',
          }
        })
        return (
          <MarcoMapa
            archivo="mapa-departamentos"
            mapa={(ref) => (
              <LienzoMapa
                ref={ref}
                titulo="Mapa de los departamentos"
                caja={PAIS}
                lugares={lugaresDelPais(contornos, muestras)}
                recuadro={RECUADRO}
                visto={visto}
                onVer={setVisto}
              />
            )}
            ficha={
              <p>
                {departamentos.find((d) => d.codigo === visto)?.nombre ?? (
                  <span className="tenue">Abra un departamento para ver sus municipios.</span>
                )}
              </p>
            }
            leyenda={
              <ul className="lista-mapa" aria-label="Departamentos">
                {departamentos.map(({ codigo, nombre }) => (
                  <li key={codigo}>
                    <Link to="/" search={abrir(codigo)} resetScroll={false} activeProps={{ 'aria-current': undefined }}>
                      {nombre}
                    </Link>
                  </li>
                ))}
              </ul>
            }
          />
        )
      }}
    </Datos>
  )
}
