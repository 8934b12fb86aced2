// Selecting by hand or by risk: the reports that may be, those of the greatest risk first, with what adds to it.
import { fraseParteRiesgo, sinRiesgo } from '@kpt/textos'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '../../api/cliente.ts'
import { consultaPaginada } from '../../api/consulta.ts'
import { EntidadEnLista } from '../../app/entidad-en-lista.tsx'
import { paginaDe, useFiltros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { Buscar } from '../../ui/buscar.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Paginador } from '../../ui/paginador.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import { ChipRiesgo } from '../revision/cola/riesgo.tsx'
import { claveDe, nombreCorte } from '../tablero/direccion.ts'
import { direccionSeleccion } from './direccion.ts'
import { MotivoYBotones } from './motivo-y-botones.tsx'
import { type Elegible, RUTA } from './tipos.ts'

const TAMANO = 50

export function PantallaSeleccionNueva() {
  const clave = claveDe(useParams({ from: '/seleccion/$instrumento/$vigencia/$corte/nueva' }))
  const ir = useNavigate()
  const [filtros, filtrar] = useFiltros()
  const [elegidas, setElegidas] = useState<ReadonlySet<string>>(new Set())
  const pagina = paginaDe(filtros)
  const { texto } = filtros
  const elegibles = useQuery(
    consultaPaginada(`GET ${RUTA}/elegibles`, { params: clave, consulta: { pagina, tamano: TAMANO, texto } }),
  )
  const hacer = useMutation({
    mutationFn: ({ motivo, cuantos }: { motivo: string; cuantos: number | null }) =>
      api(`POST ${RUTA}`, {
        params: clave,
        cuerpo:
          cuantos === null ? { modo: 'mano', motivo, entidades: [...elegidas] } : { modo: 'riesgo', motivo, cuantos },
      }),
    onSuccess: ({ numero }) => ir({ to: direccionSeleccion(clave, numero) }),
  })
  const marcar = (codigo: string, si: boolean) =>
    setElegidas((antes) => new Set(si ? [...antes, codigo] : [...antes].filter((c) => c !== codigo)))
  return (
    <Pantalla
      titulo="Seleccionar a mano o por riesgo"
      entrada={`${nombreCorte(clave)}. El riesgo dice dónde mirar primero, no que algo esté mal.`}
      migas={[{ texto: 'Revisión selectiva', a: direccionSeleccion(clave) }]}
    >
      <Buscar etiqueta="Buscar un municipio" texto={texto ?? ''} onBuscar={(t) => filtrar({ texto: t || undefined })} />
      <Datos de={elegibles} lineas={8}>
        {({ filas, total }) =>
          total === 0 ? (
            <Vacio titulo="Ningún reporte de aquí se puede seleccionar">
              <p>
                {texto
                  ? 'Se busca en el nombre y en el código DANE del municipio.'
                  : 'Se seleccionan los reportes de municipios enviados o validados que el DNP no tenga ya en su revisión.'}
              </p>
            </Vacio>
          ) : (
            <div className="pila">
              <Paginador pagina={pagina} tamano={TAMANO} total={total} que="reportes" una="reporte" />
              <Tabla
                titulo="Reportes que se pueden seleccionar"
                tituloOculto
                columnas={columnasDe(clave.instrumento, elegidas, marcar)}
                filas={filas}
                clave={(f) => f.entidad.codigo}
              />
              <MotivoYBotones elegidas={elegidas.size} hacer={hacer} />
            </div>
          )
        }
      </Datos>
    </Pantalla>
  )
}

function columnasDe(
  instrumento: string,
  elegidas: ReadonlySet<string>,
  marcar: (codigo: string, si: boolean) => void,
): Columna<Elegible>[] {
  const sin = sinRiesgo(instrumento)
  return [
    {
      clave: 'entidad',
      titulo: 'Entidad',
      nombra: true,
      celda: ({ entidad }) => (
        <label className="opcion">
          <input
            type="checkbox"
            checked={elegidas.has(entidad.codigo)}
            onChange={(e) => marcar(entidad.codigo, e.target.checked)}
          />{' '}
          <EntidadEnLista entidad={entidad} />
        </label>
      ),
    },
    {
      clave: 'riesgo',
      titulo: 'Riesgo',
      celda: ({ riesgo }) => (riesgo ? <ChipRiesgo riesgo={riesgo} /> : <span className="tenue">{sin.corto}</span>),
    },
    {
      clave: 'porque',
      titulo: 'Por qué',
      ancho: 'largo',
      celda: ({ riesgo }) => (riesgo ? porque(riesgo) : sin.porque),
    },
  ]
}

/** What adds points, the most first: the same parts that the desk of the gobernación opens. */
function porque(riesgo: NonNullable<Elegible['riesgo']>): string {
  const suman = riesgo.partes.filter((p) => p.puntos > 0).toSorted((a, b) => b.puntos - a.puntos)
  return suman.map((p) => fraseParteRiesgo(p.clave, p)).join('. ') || 'Nada que sume'
}
