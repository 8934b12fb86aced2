// Whom to call: entities of the team that have not sent a corte, how many days they have been silent, and what was said to them.
import { contar, formatFecha, formatInstante, NOMBRES_MEDIO_LLAMADA, NOMBRES_RESULTADO_LLAMADA } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '../../../api/cliente.ts'
import { consultaPaginada } from '../../../api/consulta.ts'
import type { Respuesta } from '../../../api/tipos.ts'
import { ChipHecho } from '../../../app/chips.tsx'
import { AQuienLlamar, EntidadEnLista } from '../../../app/entidad-en-lista.tsx'
import { type Filtros, paginaDe, useFiltros } from '../../../app/filtros.ts'
import { FiltrosDeLista, type Selector } from '../../../app/filtros-de-lista.tsx'
import { nombreInstrumento } from '../../../app/nombres.ts'
import { Pantalla } from '../../../app/pantalla.tsx'
import { Boton } from '../../../ui/boton.tsx'
import { Datos } from '../../../ui/datos.tsx'
import { Paginador } from '../../../ui/paginador.tsx'
import { type Columna, FilaEntera, Tabla } from '../../../ui/tabla.tsx'
import { Descarga } from '../../descarga/descarga.tsx'
import { todas } from '../../descarga/todas.ts'
import { Llamadas } from '../../radar/llamadas.tsx'
import { COLUMNAS_SIN_ENVIAR } from './columnas-sin-enviar.ts'
import { Dar } from './dar.tsx'
import { alternada, ElegirFila } from './elegir.tsx'
import { consultaDe } from './estado.ts'
import { selectorQuien } from './filtros.tsx'
import { type Equipo, useEquipo } from './usar-equipo.ts'
import '../revision.css'
import '../../radar/radar.css'
import './riesgo.css'

const TAMANO = 25
const RUTA = 'GET /api/revision/sin-enviar'
type SinEnviar = Respuesta<typeof RUTA>
export type FilaSinEnviar = SinEnviar['filas'][number]
type Corte = NonNullable<SinEnviar['mostrado']>

function consultaSinEnviar(filtros: Filtros) {
  const { texto, quien, instrumento, vigencia, corte } = consultaDe(filtros)
  return { texto, quien, instrumento, vigencia, corte }
}

export function PantallaSinEnviar() {
  const [filtros] = useFiltros()
  const pagina = paginaDe(filtros)
  const equipo = useEquipo()
  const lista = useQuery(
    consultaPaginada(RUTA, { consulta: { ...consultaSinEnviar(filtros), pagina, tamano: TAMANO } }),
  )
  return (
    <Pantalla
      titulo="A quién llamar"
      entrada="Las entidades de su equipo que no han enviado el corte. Primero las que más días llevan."
      migas={[{ texto: 'Revisión', a: '/revision' }]}
    >
      <FiltrosDeLista selectores={[selectorCorte(lista.data), selectorQuien(equipo)]} quita={['quien', 'texto']} />
      <Datos de={lista}>
        {(datos) =>
          datos.mostrado === null ? (
            <p>Ningún calendario ha abierto un corte todavía.</p>
          ) : (
            <Lista datos={datos} corte={datos.mostrado} equipo={equipo} />
          )
        }
      </Datos>
    </Pantalla>
  )
}

function selectorCorte(datos: SinEnviar | undefined): Selector {
  const cortes = datos?.cortes ?? []
  const opciones = cortes.map((c, i) => ({
    valor: i === 0 ? '' : `${c.instrumento}-${c.vigencia}-${c.corte}`,
    texto: `${nombreInstrumento(c.instrumento)}, corte ${c.corte} de ${c.vigencia}`,
  }))
  return { campo: 'corte', etiqueta: 'Corte', opciones }
}

function Lista({ datos: { filas, total }, corte, equipo }: { datos: SinEnviar; corte: Corte; equipo: Equipo }) {
  const [filtros, cambiar] = useFiltros()
  const [elegidas, setElegidas] = useState<ReadonlySet<string>>(new Set())
  const paginador = { pagina: paginaDe(filtros), tamano: TAMANO, total, que: 'entidades', una: 'entidad' }
  const { instrumento, vigencia, corte: numero } = corte
  const claveDe = (f: FilaSinEnviar) => ({ entidad: f.entidad.codigo, instrumento, vigencia, corte: numero })
  const abierta = filtros.llamada
  const columnas = columnasDe({
    elegidas,
    onElegir: (c, si) => setElegidas(alternada(elegidas, c, si)),
    abierta,
    onAbrir: (c) => cambiar({ llamada: c === abierta ? undefined : c, pagina: filtros.pagina }),
  })
  if (total === 0) return <p>Nadie que deba ese corte y cumpla los filtros está sin enviar.</p>
  return (
    <div className="pila pila--2">
      <Dar
        equipo={equipo}
        elegidos={filas.filter((f) => elegidas.has(f.entidad.codigo)).map(claveDe)}
        pagina={filas.map(claveDe)}
        que={['municipio', 'municipios']}
        onHecho={() => setElegidas(new Set())}
      />
      <Paginador {...paginador} />
      <Tabla
        titulo="Entidades que no han enviado"
        tituloOculto
        columnas={columnas}
        filas={filas}
        clave={(f) => f.entidad.codigo}
        bajo={(f) =>
          abierta === f.entidad.codigo ? (
            <FilaEntera id={`llamadas-${f.entidad.codigo}`} columnas={columnas.length}>
              <Llamadas
                clave={{ entidad: f.entidad.codigo, instrumento, vigencia: String(vigencia), corte: String(numero) }}
                nombre={f.entidad.nombre}
              />
            </FilaEntera>
          ) : null
        }
      />
      {total > TAMANO ? <Paginador {...paginador} abajo /> : null}
      <Descarga
        texto="Descargar la lista completa"
        archivo={`sin-enviar-${instrumento}-${vigencia}-${numero}`}
        columnas={COLUMNAS_SIN_ENVIAR}
        filas={(marcha) =>
          todas(
            (p, tamano, signal) =>
              api(RUTA, { consulta: { ...consultaSinEnviar(filtros), pagina: p, tamano }, signal }),
            marcha,
          )
        }
      />
    </div>
  )
}

type Mandos = {
  readonly elegidas: ReadonlySet<string>
  readonly onElegir: (codigo: string, si: boolean) => void
  readonly abierta: string | undefined
  readonly onAbrir: (codigo: string) => void
}

function columnasDe({ elegidas, onElegir, abierta, onAbrir }: Mandos): Columna<FilaSinEnviar>[] {
  return [
    {
      clave: 'elegir',
      titulo: <span className="solo-lector">Elegir</span>,
      celda: ({ entidad: { codigo, nombre } }) => (
        <ElegirFila nombre={nombre} elegida={elegidas.has(codigo)} onCambio={(si) => onElegir(codigo, si)} />
      ),
    },
    {
      clave: 'entidad',
      titulo: 'Entidad',
      nombra: true,
      celda: (f) => (
        <EntidadEnLista entidad={f.entidad}>
          <Link className="enlace-fila" to="/entidades/$entidad/asistencia" params={{ entidad: f.entidad.codigo }}>
            {f.entidad.nombre}
          </Link>
        </EntidadEnLista>
      ),
    },
    { clave: 'hecho', titulo: 'Cumplimiento', celda: (f) => <ChipHecho hecho={f.hecho} /> },
    { clave: 'dias', titulo: 'Plazo', celda: (f) => <Dias fila={f} /> },
    { clave: 'quien', titulo: 'A quién llamar', celda: (f) => <AQuienLlamar lider={f.lider} telefono={f.telefono} /> },
    {
      clave: 'contacto',
      titulo: 'Último contacto',
      celda: (f) => (
        <>
          <Contacto fila={f} />
          <span className="no-imprimir">
            <Boton
              variante="texto"
              aria-expanded={abierta === f.entidad.codigo}
              aria-controls={abierta === f.entidad.codigo ? `llamadas-${f.entidad.codigo}` : undefined}
              aria-label={`${abierta === f.entidad.codigo ? 'Cerrar' : 'Ver y anotar contactos'}: ${f.entidad.nombre}`}
              onClick={() => onAbrir(f.entidad.codigo)}
            >
              {abierta === f.entidad.codigo ? 'Cerrar' : 'Ver y anotar contactos'}
            </Boton>
          </span>
        </>
      ),
    },
    {
      clave: 'asignado',
      titulo: 'A cargo de',
      celda: (f) => f.asignado?.nombre ?? <span className="tenue">Nadie</span>,
    },
  ]
}

function Dias({ fila: { dias, limite } }: { fila: FilaSinEnviar }) {
  if (dias === null || limite === null) return <span className="tenue">Sin plazo fijado</span>
  return (
    <>
      {dias > 0 ? `${contar(dias, 'día', 'días')} después del límite` : `Faltan ${contar(-dias, 'día', 'días')}`}
      <span className="bloque tenue menor">{formatFecha(limite)}</span>
    </>
  )
}

function Contacto({ fila: { contacto } }: { fila: FilaSinEnviar }) {
  if (!contacto) return <span className="bloque tenue">Ninguno anotado</span>
  const { medio, resultado, en, autor } = contacto
  return (
    <span className="bloque">
      {NOMBRES_MEDIO_LLAMADA[medio]}: {NOMBRES_RESULTADO_LLAMADA[resultado].toLowerCase()}
      <span className="bloque tenue menor">
        {formatInstante(Date.parse(en))}, {autor.nombre}
      </span>
    </span>
  )
}
