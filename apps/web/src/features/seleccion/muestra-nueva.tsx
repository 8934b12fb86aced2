// Publishing a sample: rule, size and where the seed will come from, with what each stratum would give before anything is published.
import { DIMENSIONES, type Dimension } from '@kpt/domain/revision'
import { NOMBRES_DIMENSION } from '@kpt/textos'
import { useMutation } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/cliente.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { CampoLargo, CampoTexto } from '../../ui/campo.tsx'
import { claveDe, nombreCorte } from '../tablero/direccion.ts'
import { direccionSeleccion } from './direccion.ts'
import { CamposDeSemilla, origenDe, SEMILLA_NUEVA } from './origen-semilla.tsx'
import { Previa } from './previa.tsx'
import { RUTA } from './tipos.ts'

export function PantallaMuestraNueva() {
  const clave = claveDe(useParams({ from: '/seleccion/$instrumento/$vigencia/$corte/muestra' }))
  return (
    <Pantalla
      titulo="Publicar una muestra"
      entrada={`${nombreCorte(clave)}. Primero se publican el marco, la regla y de dónde saldrá la semilla; el sorteo viene después.`}
      migas={[{ texto: 'Revisión selectiva', a: direccionSeleccion(clave) }]}
    >
      <Formulario clave={clave} />
    </Pantalla>
  )
}

type Clave = { readonly instrumento: 'seguimiento' | 'gestionweb'; readonly vigencia: string; readonly corte: string }

function Formulario({ clave }: { clave: Clave }) {
  const ir = useNavigate()
  const [tamano, setTamano] = useState('30')
  const [minimo, setMinimo] = useState('1')
  const [motivo, setMotivo] = useState('')
  const [dimensiones, setDimensiones] = useState<readonly Dimension[]>(['departamento'])
  const [semilla, setSemilla] = useState(SEMILLA_NUEVA)
  const publicar = useMutation({
    mutationFn: () => {
      const regla = { tamano: Number(tamano), minimo: Number(minimo), dimensiones: [...dimensiones] }
      return api(`POST ${RUTA}/muestras`, { params: clave, cuerpo: { ...regla, motivo, origen: origenDe(semilla) } })
    },
    onSuccess: ({ numero }) => ir({ to: direccionSeleccion(clave, numero) }),
  })
  const enviar = (evento: FormEvent) => {
    evento.preventDefault()
    publicar.mutate()
  }
  return (
    <form className="formulario" onSubmit={enviar} aria-label="Muestra nueva">
      <CampoTexto
        etiqueta="Reportes en la muestra"
        type="number"
        min={1}
        max={2000}
        required
        ancho="corto"
        value={tamano}
        onChange={(e) => setTamano(e.target.value)}
      />
      <CampoTexto
        etiqueta="Al menos por estrato"
        type="number"
        min={0}
        max={50}
        required
        ancho="corto"
        value={minimo}
        onChange={(e) => setMinimo(e.target.value)}
      />
      <Dimensiones elegidas={dimensiones} onElegir={setDimensiones} />
      <Previa clave={clave} tamano={tamano} minimo={minimo} dimensiones={dimensiones} />
      <CampoLargo
        etiqueta="Para qué se hace"
        ayuda="Es público, y queda como motivo en cada reporte que salga"
        minLength={10}
        maxLength={2000}
        required
        value={motivo}
        onChange={(e) => setMotivo(e.target.value)}
      />
      <CamposDeSemilla semilla={semilla} poner={(cambio) => setSemilla((antes) => ({ ...antes, ...cambio }))} />
      {publicar.isError ? <Aviso tono="error">{publicar.error.message}</Aviso> : null}
      <p className="acciones">
        <Boton type="submit" variante="principal" ocupado={publicar.isPending}>
          Publicar el marco y la regla
        </Boton>
      </p>
    </form>
  )
}

function Dimensiones({
  elegidas,
  onElegir,
}: {
  elegidas: readonly Dimension[]
  onElegir: (d: readonly Dimension[]) => void
}) {
  return (
    <fieldset className="campo">
      <legend>Estratos: se divide por</legend>
      {DIMENSIONES.map((d) => (
        <label key={d} className="opcion">
          <input
            type="checkbox"
            checked={elegidas.includes(d)}
            onChange={(e) =>
              onElegir(DIMENSIONES.filter((otra) => (otra === d ? e.target.checked : elegidas.includes(otra))))
            }
          />{' '}
          {NOMBRES_DIMENSION[d]}
        </label>
      ))}
    </fieldset>
  )
}
