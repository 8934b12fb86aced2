// The frame of every screen of the measurement's making: its three parts, and the way out for whoever may not see it.
import type { ReactNode } from 'react'
import { type Miga, Pantalla } from '../../app/pantalla.tsx'
import { EnlaceBoton } from '../../ui/boton.tsx'
import { Pestanas } from '../../ui/pestanas.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import { useVeMedicion } from './permiso.ts'

export const MIGA_MEDICION: Miga = { texto: 'Medición', a: '/medicion' }

const PARTES = [
  { parte: 'insumos', texto: 'Insumos', a: '/medicion' },
  { parte: 'recetas', texto: 'Recetas', a: '/medicion/recetas' },
  { parte: 'corridas', texto: 'Corridas', a: '/medicion/corridas' },
] as const

type Props = {
  readonly parte: (typeof PARTES)[number]['parte']
  readonly titulo: string
  readonly entrada?: ReactNode
  readonly migas?: readonly Miga[]
  readonly acciones?: ReactNode
  readonly children: ReactNode
}

export function MarcoMedicion({ parte, titulo, entrada, migas = [MIGA_MEDICION], acciones, children }: Props) {
  const ve = useVeMedicion()
  return (
    <Pantalla titulo={titulo} entrada={entrada} migas={migas} acciones={ve ? acciones : null}>
      {ve ? (
        <>
          <Pestanas
            etiqueta="Partes de la medición"
            pestanas={PARTES.map(({ texto, a, parte: suya }) => ({ texto, a, activa: suya === parte }))}
          />
          {children}
        </>
      ) : (
        <Vacio
          titulo="La medición la prepara el DNP"
          accion={<EnlaceBoton to="/mdm">Ver las mediciones publicadas</EnlaceBoton>}
        >
          <p>Lo publicado, con sus datos y su receta, lo ve cualquiera.</p>
        </Vacio>
      )}
    </Pantalla>
  )
}
